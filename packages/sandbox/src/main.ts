import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isProfileName, profiles } from './actions/profile.js';
import { LockHeld } from './database/lock.js';
import { FaultUnknown, faultList, readFaults } from './faults/fault.js';
import { NoTable } from './own/csv-text.js';
import type { OwnDataset, OwnFile } from './own/own-file.js';
import { type ServedSandbox, type ServeOptions, serveSandbox } from './serve.js';

const usage = `Usage: satudata-sandbox [options] [file.csv …]
  Serves a portal with example data, and a dataset for every CSV file of yours.

  --port <n>        port; 0 for any free one (PORTAL_PORT; default 5050)
  --host <name>     address to listen on (default 127.0.0.1)
  --token <text>    token that allows changes (SATUDATA_TOKEN; default: a new one)
  --data-dir <dir>  where the data lie (default .satudata)
  --memory          keep nothing
  --no-cors         send no CORS headers, as CKAN does by default
  --profile <v>     version of CKAN to speak as: 2.9, 2.10, 2.11 or 2.12 (default)
  --sql             offer datastore_search_sql, as only 2.9 does by itself
  --root-path <p>   path that everything lies under, such as /data
  --log-rows <n>    make the dataset log-koneksi with that many rows
  --fault <fault>   what goes wrong, such as slow=3000 or 429@0.2 (every fifth request); may be given again

Faults, for --fault, the header X-Sandbox-Fault, the parameter _fault, and POST /_sandbox/faults with the token:
${faultList.replaceAll(/^/gm, '  ')}`;

/** A mistake in the command line. */
class UsageError extends Error {}

function whole(text: string, name: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new UsageError(`${name} must be a whole number up to ${most}, not "${text}"`);
  return value;
}

function checkFaults(faults: readonly string[]): void {
  try {
    faults.forEach(readFaults);
  } catch (cause) {
    if (cause instanceof FaultUnknown) throw new UsageError(cause.message);
    throw cause;
  }
}

/** What the command line asks for. */
interface Asked {
  readonly options: ServeOptions;
  readonly files: readonly string[];
}

function readArguments(args: string[], env: NodeJS.ProcessEnv): Asked | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    port: text,
    host: text,
    token: text,
    'data-dir': text,
    memory: flag,
    'no-cors': flag,
    profile: text,
    sql: flag,
    'root-path': text,
    'log-rows': text,
    fault: { type: 'string', multiple: true } as const,
    help: flag,
  };
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  let files: readonly string[];
  try {
    ({ values, positionals: files } = parseArgs({ args, options, allowPositionals: true }));
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  if (values.help) return undefined;
  const { profile } = values;
  if (profile !== undefined && !isProfileName(profile)) {
    throw new UsageError(`--profile must be ${Object.keys(profiles).join(', ')}, not "${profile}"`);
  }
  const rootPath = values['root-path'];
  if (rootPath !== undefined && !/^(\/[\w.-]+)+$/.test(rootPath)) {
    throw new UsageError(`--root-path must begin with a slash and end without one, not "${rootPath}"`);
  }
  const faults = values.fault ?? [];
  checkFaults(faults);
  const token = values.token ?? env['SATUDATA_TOKEN'];
  const rows = values['log-rows'];
  const serve = {
    port: whole(values.port ?? env['PORTAL_PORT'] ?? '5050', '--port', 65_535),
    cors: !values['no-cors'],
    memory: values.memory ?? false,
    faults,
    ...(values.sql ? { sql: true } : {}),
    ...(profile === undefined ? {} : { profile }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(token ? { token } : {}),
    ...(values['data-dir'] === undefined ? {} : { dataDir: values['data-dir'] }),
    ...(rootPath === undefined ? {} : { rootPath }),
    ...(rows === undefined ? {} : { logRows: whole(rows, '--log-rows', 10_000_000) }),
  };
  return { options: serve, files };
}

function explain(cause: unknown, port: number): string {
  if (cause instanceof LockHeld) return cause.message;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another with --port or PORTAL_PORT (0 for any free one).`;
  if (code === 'EACCES') return `Not allowed: ${message}`;
  return message;
}

/** A file that cannot be made a dataset. */
class FileProblem extends Error {}

function readOwnFiles(names: readonly string[]): OwnFile[] {
  return names.map((name) => {
    try {
      return { name, content: readFileSync(name) };
    } catch (cause) {
      throw new FileProblem(`${name} cannot be read: ${(cause as Error).message}`);
    }
  });
}

async function addFiles(sandbox: ServedSandbox, files: readonly OwnFile[]): Promise<void> {
  const names = new Set<string>();
  for (const file of files) {
    const made = await sandbox.addFile(file).catch((cause: unknown) => {
      throw cause instanceof NoTable ? new FileProblem(`${file.name}: ${cause.message}`) : cause;
    });
    if (names.has(made.dataset)) throw new FileProblem(`Two files are called ${made.dataset}; rename one`);
    names.add(made.dataset);
    console.log(describeDataset(sandbox.url, file, made));
  }
}

function describeDataset(url: string, file: OwnFile, made: OwnDataset): string {
  const page = `${url}/dataset/${made.dataset}`;
  return `
${file.name}: ${made.rows} rows; ${made.columns.map(({ id, type }) => `${id} (${type})`).join(', ')}
  Page:    ${page}
  Rows:    ${url}/api/3/action/datastore_search?resource_id=${made.resource}
  Element: <satu-data src="${page}"><satu-table></satu-table></satu-data>`;
}

async function serveAll(options: ServeOptions, files: readonly OwnFile[]): Promise<void> {
  const sandbox = await serveSandbox(options);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  console.log(`Portal: ${sandbox.url}`);
  console.log(`Token: ${sandbox.token}`);
  try {
    await addFiles(sandbox, files);
  } catch (cause) {
    await sandbox.close();
    throw cause;
  }
}

async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2), process.env);
  if (!asked) {
    console.log(usage);
    return;
  }
  try {
    await serveAll(asked.options, readOwnFiles(asked.files));
  } catch (cause) {
    console.error(explain(cause, asked.options.port));
    process.exitCode = 1;
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof UsageError ? `${cause.message}\n\n${usage}` : cause);
  process.exitCode = cause instanceof UsageError ? 2 : 1;
});
