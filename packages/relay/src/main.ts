import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { RelayConfig } from './config.js';
import { serveRelay } from './node/serve.js';

const usage = `Usage: satudata-relay <config.js> [options]
  --port <n>     port; 0 for any free one (PORT; default 8787)
  --host <name>  address to listen on (default 127.0.0.1)`;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { port: text, host: text, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (values.help || file === undefined) {
    console[values.help ? 'log' : 'error'](usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const port = Number(values.port ?? process.env['PORT'] ?? 8787);
  const module = (await import(pathToFileURL(resolve(file)).href)) as { default: RelayConfig };
  const host = values.host;
  const relay = await serveRelay(module.default, { port, ...(host === undefined ? {} : { host }) });
  for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => relay.close().then(() => process.exit(0)));
  console.log(`Relay: ${relay.url}`);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
