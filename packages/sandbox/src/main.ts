import { readFileSync } from 'node:fs';
import { readArguments, UsageError, usage } from './arguments.js';
import { LockHeld } from './database/lock.js';
import { SchemaTaken } from './database/postgres-database.js';
import { NoTable } from './own/csv-text.js';
import type { OwnDataset, OwnFile } from './own/own-file.js';
import { type ServedSandbox, type ServeOptions, serveSandbox } from './serve.js';

function explain(cause: unknown, port: number): string {
  if (cause instanceof LockHeld || cause instanceof SchemaTaken) return cause.message;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another with --port or PORTAL_PORT (0 for any free one).`;
  if (code === 'ECONNREFUSED') return `The database does not answer: ${message}`;
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
