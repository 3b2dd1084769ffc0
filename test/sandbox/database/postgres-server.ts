import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import pg from 'pg';

/** A Postgres to connect to, and a schema in it that nobody else has. */
export interface PostgresServer {
  readonly url: string;
  readonly schema: string;
  /** Asks it beside the portal. PGlite can be asked only while no portal is connected. */
  ask(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** A server that is there already; `close` drops the schema. */
export function postgresAt(url: string): PostgresServer {
  const schema = `uji_${randomUUID().replaceAll('-', '')}`;
  return {
    url,
    schema,
    ask: (sql) => ask(url, sql),
    close: async () => {
      await ask(url, `DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    },
  };
}

/** PGlite behind a socket. */
export async function openPglite(): Promise<PostgresServer> {
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1' });
  await server.start();
  const [host, port] = server.getServerConn().split(':');
  return {
    ...postgresAt(`postgres://postgres:postgres@${host}:${port}/postgres`),
    async close() {
      await server.stop();
      await database.close();
    },
  };
}

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
