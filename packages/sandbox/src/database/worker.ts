import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Reply, Statement } from './message.js';

const asText = (value: string): string => value;

/** Times, int8, numeric, bytea, interval and jsonb stay as Postgres writes them. */
const parsers = Object.fromEntries([17, 20, 1082, 1114, 1184, 1186, 1700, 3802].map((type) => [type, asText]));

async function open(directory: string): Promise<PGlite> {
  const database = new PGlite({ dataDir: directory, parsers });
  await database.waitReady;
  return database;
}

async function run(database: PGlite, statement: Statement): Promise<Reply> {
  try {
    if (statement.kind === 'exec') {
      await database.exec(statement.sql);
      return { kind: 'rows', id: statement.id, rows: [], affected: 0, fields: [] };
    }
    if (statement.kind === 'close') {
      await database.close();
      return { kind: 'rows', id: statement.id, rows: [], affected: 0, fields: [] };
    }
    const result = await database.query<Record<string, unknown>>(statement.sql, [...statement.params]);
    const fields = result.fields.map(({ name, dataTypeID }) => ({ id: name, type: String(dataTypeID) }));
    return { kind: 'rows', id: statement.id, rows: result.rows, affected: result.affectedRows ?? 0, fields };
  } catch (cause) {
    const error = cause as { message?: string; code?: string; detail?: string; position?: string; hint?: string };
    return {
      kind: 'error',
      id: statement.id,
      error: {
        message: error.message ?? String(cause),
        code: error.code,
        detail: error.detail,
        position: error.position === undefined ? undefined : Number(error.position),
        hint: error.hint,
      },
    };
  }
}

const port = parentPort;
if (port) {
  const reply = (message: Reply): void => port.postMessage(message);
  open((workerData as { directory: string }).directory).then(
    (database) => {
      let tail = Promise.resolve();
      port.on('message', (statement: Statement) => {
        tail = tail.then(async () => reply(await run(database, statement)));
      });
      reply({ kind: 'ready' });
    },
    (cause: unknown) => reply({ kind: 'broken', message: cause instanceof Error ? cause.message : String(cause) }),
  );
}
