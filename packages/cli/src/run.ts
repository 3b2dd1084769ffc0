import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isSatuError, open } from '@satudata/client';
import type { RelayConfig } from '@satudata/relay';
import { serveRelay } from '@satudata/relay/node.js';
import { serveSandbox } from '@satudata/sandbox';
import { examine } from './doctor/examine.js';
import { report } from './doctor/report.js';
import { htmlTable } from './html-table.js';
import { driftOf, typesOf } from './row-types.js';
import { snapshotOf, stateOf } from './snapshot.js';
import { type Language, words } from './words.js';

/** Where a command speaks. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours and progress are only for people. */
  readonly isTerminal: boolean;
  readonly language: Language;
  /** Ends what runs. */
  readonly signal: AbortSignal;
}

const usage = `Usage: satudata <command> [options]
  doctor <url>      what works on a portal, and what to ask its admin  [--origin https://your.page]
  types <url>       TypeScript type and zod schema of the rows         [-o file] [--check file] [--name Name]
  snapshot <url>    rows and metadata as JSON, for the fallback        [-o file] [--limit n]
  render <url>      a plain HTML table with its source line            [-o file] [--limit n, default 100]
  sandbox           a portal with example data                         [--port n] [--memory] [--no-cors]
  relay <config.js> a relay in front of portals                        [--port n] [--host name]
Everywhere: --lang id|en, --json, --help
Exit codes: 0 works, 1 does not (or columns have changed), 2 a mistake in the command
`;

class UsageError extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  origin: text,
  out: { type: 'string', short: 'o' },
  check: text,
  name: text,
  limit: text,
  port: text,
  host: text,
  lang: text,
  memory: flag,
  'no-cors': flag,
  json: flag,
  help: flag,
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

interface Task {
  readonly target: string;
  readonly values: Values;
  readonly console: Console;
}

/** Runs one command. Resolves with the exit code: 0 works, 1 does not, 2 a mistake in the command. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  let json = false;
  try {
    const { values, positionals } = parsed(args);
    json = values.json ?? false;
    const [command, target = ''] = positionals;
    if (values.help || command === undefined) {
      (values.help ? console.out : console.err)(usage);
      return values.help ? 0 : 2;
    }
    const action = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (action === undefined) throw new UsageError(`There is no command "${command}"`);
    if (command !== 'sandbox' && target === '') throw new UsageError(`${command} needs an address or a file`);
    if (
      !['sandbox', 'relay'].includes(command) &&
      !/^https?:$/.test(URL.canParse(target) ? new URL(target).protocol : '')
    )
      throw new UsageError(`"${target}" is no address such as https://data.kota.example`);
    const language = values.lang ?? console.language;
    if (language !== 'id' && language !== 'en') throw new UsageError(`--lang must be id or en, not "${language}"`);
    return await action({ target, values, console: { ...console, language } });
  } catch (cause) {
    const { code, message, hint } = faultOf(cause);
    if (json) console.out(`${JSON.stringify({ error: { code, message, hint } })}\n`);
    else console.err(`${message}${hint === '' ? '' : `\n${hint}`}\n${cause instanceof UsageError ? `\n${usage}` : ''}`);
    return cause instanceof UsageError ? 2 : 1;
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function faultOf(cause: unknown): { code: string; message: string; hint: string } {
  if (isSatuError(cause)) return { code: cause.code, message: cause.message, hint: cause.hint };
  const message = cause instanceof Error ? cause.message : String(cause);
  return { code: cause instanceof UsageError ? 'usage' : 'failed', message, hint: '' };
}

function whole(name: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value) || Number(value) > most)
    throw new UsageError(`--${name} must be a whole number up to ${most}`);
  return Number(value);
}

const commands: Readonly<Record<string, (task: Task) => Promise<number>>> = {
  async doctor({ target, values, console }) {
    const origin = values.origin ?? 'https://halaman.example';
    const findings = await examine(target, { origin, signal: console.signal });
    console.out(
      values.json
        ? `${JSON.stringify({ url: target, origin, findings })}\n`
        : report(findings, console.language, console.isTerminal),
    );
    return findings.some(({ state }) => state === 'fail') ? 1 : 0;
  },

  async types({ target, values, console }) {
    const table = await open(target);
    const { signal } = console;
    // Columns that come as text are typed by their rows.
    const { fields } = await table.page({ size: 500, signal });
    if (values.check === undefined) {
      const name = values.name ?? (await table.info({ signal })).title;
      await write(typesOf(name, target, fields), values.out, console);
      return 0;
    }
    const say = words[console.language];
    const drift = driftOf(await readFile(values.check, 'utf8'), fields);
    if (drift === undefined) throw new UsageError(say.notWritten);
    const { added, removed, changed } = drift;
    const lines = [
      ...added.map((name) => `+ ${say.added}: ${name}`),
      ...removed.map((name) => `- ${say.removed}: ${name}`),
      ...changed.map((name) => `~ ${say.changed}: ${name}`),
    ];
    console.out(values.json ? `${JSON.stringify(drift)}\n` : `${lines.join('\n') || say.noDrift}\n`);
    return lines.length === 0 ? 0 : 1;
  },

  async snapshot({ target, values, console }) {
    const limit = whole('limit', values.limit, 10_000_000);
    const table = await open(target);
    const { signal } = console;
    if (values.out !== undefined && limit === undefined) {
      const before = stateOf(await readFile(values.out, 'utf8').catch(() => ''), target);
      const now = before && { updated: (await table.info({ signal })).updated, total: await table.count({ signal }) };
      if (before !== undefined && before.updated === now?.updated && before.total === now.total) {
        console.err(`${words[console.language].unchanged}\n`);
        return 0;
      }
    }
    const snapshot = await snapshotOf(target, table, { limit, signal, onProgress: progressOn(console) });
    await write(`${JSON.stringify(snapshot)}\n`, values.out, console);
    return 0;
  },

  async render({ target, values, console }) {
    const limit = whole('limit', values.limit, 100_000) ?? 100;
    const snapshot = await snapshotOf(target, await open(target), { limit, signal: console.signal });
    const html = htmlTable(snapshot, console.language);
    await write(values.json ? `${JSON.stringify({ html })}\n` : html, values.out, console);
    return 0;
  },

  async sandbox({ values, console }) {
    const sandbox = await serveSandbox({
      port: whole('port', values.port, 65_535) ?? 5050,
      memory: values.memory ?? false,
      cors: !values['no-cors'],
    });
    console.out(`Portal: ${sandbox.url}\nToken: ${sandbox.token}\n`);
    return until(console.signal, sandbox);
  },

  async relay({ target, values, console }) {
    const { default: config } = (await import(pathToFileURL(resolve(target)).href)) as { default: RelayConfig };
    const port = whole('port', values.port, 65_535) ?? 8787;
    const relay = await serveRelay(config, { port, ...(values.host === undefined ? {} : { host: values.host }) });
    console.out(`Relay: ${relay.url}\n`);
    return until(console.signal, relay);
  },
};

async function until(signal: AbortSignal, served: { close(): Promise<void> }): Promise<number> {
  if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  await served.close();
  return 0;
}

function progressOn({ isTerminal, err }: Console): ((rows: number, total: number) => void) | undefined {
  return isTerminal ? (rows, total) => err(`\r${rows} / ${total}${rows >= total ? '\n' : ''}`) : undefined;
}

// A reader of the file never sees half of it.
async function write(content: string, file: string | undefined, { out }: Console): Promise<void> {
  if (file === undefined) return out(content);
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}
