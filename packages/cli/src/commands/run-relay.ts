import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RelayConfig, RelayConfigError } from '@satudata/relay';
import { serveRelay } from '@satudata/relay/node.js';
import { UsageError, whole } from '../arguments.js';
import type { Command } from '../command.js';
import { words } from '../words.js';

/** `relay`: serves a relay of a configuration file until it is told to stop. */
export const runRelay: Command = {
  takes: 'file',
  options: ['port', 'host'],
  async run({ target, values, console }) {
    const { language, signal } = console;
    const { default: config } = (await import(pathToFileURL(resolve(target)).href)) as { default?: RelayConfig };
    if (config === undefined) throw new UsageError(words[language].mistakes.noConfig(target));
    const port = whole('port', { port: process.env['PORT'], ...values }, 65_535, language) ?? 8787;
    const { host } = values;
    try {
      const relay = await serveRelay(config, { port, ...(host === undefined ? {} : { host }) });
      console.out(values.json ? `${JSON.stringify({ relay: relay.url })}\n` : `Relay: ${relay.url}\n`);
      if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
      await relay.close();
      return 0;
    } catch (cause) {
      if (cause instanceof RelayConfigError) throw new UsageError(`${target}: ${cause.message}`);
      throw cause;
    }
  },
};
