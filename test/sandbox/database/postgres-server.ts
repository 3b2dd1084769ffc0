import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import pg from 'pg';

/** A Postgres to connect to, and a schema in it that nobody else has. */
export interface PostgresServer {
  readonly url: string;
  readonly schema: string;
  /** Whether it is a server of its own, not PGlite behind a socket. */
  readonly isServer: boolean;
  /** Asks it beside the portal. PGlite can be asked only while no portal is connected. */
  ask(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** The server that `SATUDATA_TEST_POSTGRES` names, as `postgres://…`; else PGlite behind a socket. */
export async function openPostgres(): Promise<PostgresServer> {
  const schema = `uji_${randomUUID().replaceAll('-', '')}`;
  const named = process.env['SATUDATA_TEST_POSTGRES'];
  if (named) {
    return { url: named, schema, isServer: true, ask: (sql) => ask(named, sql), close: () => drop(named, schema) };
  }
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1' });
  await server.start();
  const [host, port] = server.getServerConn().split(':');
  const url = `postgres://postgres:postgres@${host}:${port}/postgres`;
  return {
    url,
    schema,
    isServer: false,
    ask: (sql) => ask(url, sql),
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

async function drop(url: string, schema: string): Promise<void> {
  await ask(url, `DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
}
