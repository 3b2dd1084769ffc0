import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StatementTimedOut, WorkerLost } from '../../../packages/sandbox/src/database/database.js';
import { PostgresDatabase, SchemaTaken } from '../../../packages/sandbox/src/database/postgres-database.js';
import { openPortal } from '../portal.js';
import { postgresAt } from './postgres-server.js';

/** What holds on a PostgreSQL server alone: PGlite has one session for everybody, so it locks nobody out, and knows no time limit. */
export function casesOnServer(address: () => string): void {
  it('is not opened on a schema that another portal uses', async () => {
    const server = postgresAt(address());
    const database = { url: address(), schema: server.schema };
    const portal = await openPortal({ database });
    try {
      await assert.rejects(openPortal({ database }), SchemaTaken);
      const beside = await openPortal({ database: { url: address(), schema: `${server.schema}_2` }, examples: false });
      await beside.close();
    } finally {
      await portal.close();
      await server.ask(`DROP SCHEMA "${server.schema}_2" CASCADE`);
      await server.close();
    }
  });

  it('ends a statement that runs too long, and goes on', async () => {
    const server = postgresAt(address());
    const database = await PostgresDatabase.open({ url: address(), schema: server.schema, timeLimit: 300 });
    try {
      await assert.rejects(database.rows('SELECT pg_sleep(30)'), StatementTimedOut);
      assert.deepEqual(await database.rows('SELECT 1 AS one'), [{ one: 1 }]);
    } finally {
      await database.close();
      await server.close();
    }
  });

  it('goes on after the server has cut the connection', async () => {
    const server = postgresAt(address());
    const portal = await openPortal({ database: { url: address(), schema: server.schema } });
    try {
      await server.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'satudata-sandbox'",
      );
      const asked = { resource_id: 'titik_wifi_publik', limit: 1 };
      const statuses = [];
      for (let tries = 0; tries < 5; tries += 1) statuses.push((await portal.get('datastore_search', asked)).status);
      assert.equal(statuses.at(-1), 200, statuses.join(' '));
    } finally {
      await portal.close();
      await server.close();
    }
  });

  it('writes none of a transaction whose connection is cut in the middle', async () => {
    const server = postgresAt(address());
    const database = await PostgresDatabase.open({ url: address(), schema: server.schema });
    try {
      // By this table a schema is known as a portal's.
      await database.rows('CREATE TABLE "_catalog_entry" ()');
      await database.rows('CREATE TABLE catatan (kata text)');
      const cut = database.transaction(async (session) => {
        await session.change("INSERT INTO catatan VALUES ('satu')");
        const [row] = await session.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await server.ask(`SELECT pg_terminate_backend(${row?.pid})`);
        await session.change("INSERT INTO catatan VALUES ('dua')").catch(() => undefined);
        await session.change("INSERT INTO catatan VALUES ('tiga')");
      });
      await assert.rejects(cut, WorkerLost);
      assert.deepEqual(await database.rows('SELECT kata FROM catatan'), []);
    } finally {
      await database.close();
      await server.close();
    }
  });
}
