import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { StatementTimedOut } from '../../packages/sandbox/src/database/database.js';
import { PostgresDatabase, SchemaTaken } from '../../packages/sandbox/src/database/postgres-database.js';
import { casesOn } from '../sandbox/database/postgres-cases.js';
import { postgresAt } from '../sandbox/database/postgres-server.js';
import { openPortal } from '../sandbox/portal.js';
import { missing } from './command-at-hand.js';
import { type OwnPostgres, postgresAtHand, startPostgres } from './postgres-at-hand.js';

/** A server that is there already may be named, as `postgres://…`; else one is started. */
const named = process.env['SATUDATA_TEST_POSTGRES'];
const programs = postgresAtHand();

describe('the sandbox on a PostgreSQL server', () => {
  if (named === undefined && programs === undefined)
    return missing('postgres', 'the sandbox was not tried on a PostgreSQL server');
  let own: OwnPostgres | undefined;
  let url = named ?? '';
  before(async () => {
    if (named !== undefined || programs === undefined) return;
    own = await startPostgres(programs);
    url = own.url;
  });
  casesOn('a PostgreSQL server', async () => postgresAt(url));
  after(() => own?.close());

  it('is not opened on a schema that another portal uses', async () => {
    const server = postgresAt(url);
    const database = { url, schema: server.schema };
    const portal = await openPortal({ database });
    try {
      await assert.rejects(openPortal({ database }), SchemaTaken);
      const beside = await openPortal({ database: { url, schema: `${server.schema}_2` }, examples: false });
      await beside.close();
    } finally {
      await portal.close();
      await server.ask(`DROP SCHEMA "${server.schema}_2" CASCADE`);
      await server.close();
    }
  });

  it('ends a statement that runs too long, and goes on', async () => {
    const server = postgresAt(url);
    const database = await PostgresDatabase.open({ url, schema: server.schema, timeLimit: 300 });
    try {
      await assert.rejects(database.rows('SELECT pg_sleep(30)'), StatementTimedOut);
      assert.deepEqual(await database.rows('SELECT 1 AS one'), [{ one: 1 }]);
    } finally {
      await database.close();
      await server.close();
    }
  });

  it('goes on after the server has cut the connection', async () => {
    const server = postgresAt(url);
    const portal = await openPortal({ database: { url, schema: server.schema } });
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
});
