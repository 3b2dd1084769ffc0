import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { StatementFailed } from '../../../packages/sandbox/src/database/database.js';
import { PostgresDatabase, SchemaTaken } from '../../../packages/sandbox/src/database/postgres-database.js';
import { openPortal, type Portal } from '../portal.js';
import type { PostgresServer } from './postgres-server.js';

/** What holds for a portal on any Postgres. */
export function casesOn(name: string, start: () => Promise<PostgresServer>): void {
  let server: PostgresServer;
  before(async () => {
    server = await start();
    await server.ask('CREATE TABLE IF NOT EXISTS public.milik_orang (isi text)');
    await server.ask("INSERT INTO public.milik_orang VALUES ('tetap')");
  });
  after(() => server?.close());

  async function withPortal<T>(use: (portal: Portal) => Promise<T>): Promise<T> {
    const portal = await openPortal({ database: { url: server.url, schema: server.schema }, sql: true });
    try {
      return await use(portal);
    } finally {
      await portal.close();
    }
  }

  describe(`a portal on ${name}`, () => {
    it('is filled when it is new, and serves as from a directory', async () => {
      const asked = { resource_id: 'titik_wifi_publik', limit: 3, sort: '_id' };
      const directory = await openPortal({ sql: true });
      const query = { sql: 'SELECT kecamatan, count(*) AS n FROM titik_wifi_publik GROUP BY 1 ORDER BY 1' };
      try {
        await withPortal(async (portal) => {
          for (const [action, parameters] of [
            ['package_list', {}],
            ['package_show', { id: 'titik-wifi-publik' }],
            ['datastore_search', asked],
            ['datastore_search', { ...asked, q: 'taman' }],
            ['datastore_search_sql', query],
          ] as const) {
            const [here, there] = [await portal.get(action, parameters), await directory.get(action, parameters)];
            const text = (value: unknown, url: string): string => JSON.stringify(value).replaceAll(url, '');
            assert.equal(text(here.result, portal.url), text(there.result, directory.url), action);
          }
        });
      } finally {
        await directory.close();
      }
    });

    it('keeps what is written, and takes back what fails', async () => {
      const resource = await withPortal(async (portal) => {
        const made = await portal.write('datastore_create', {
          resource: { package_id: 'titik-wifi-publik' },
          fields: [
            { id: 'waktu', type: 'timestamp' },
            { id: 'besar', type: 'numeric' },
            { id: 'isi', type: 'json' },
            { id: 'daftar', type: 'text[]' },
          ],
          primary_key: ['besar'],
          records: [
            { waktu: '2024-01-02T03:04:05.678', besar: '12345678901234567890.5', isi: { a: 1 }, daftar: ['x'] },
          ],
        });
        assert.equal(made.status, 200, JSON.stringify(made.error));
        const id = String(made.result['resource_id']);
        const twice = { resource_id: id, method: 'insert', records: [{ besar: '1' }, { besar: '1' }] };
        assert.equal((await portal.write('datastore_upsert', twice)).status, 409);
        return id;
      });
      await withPortal(async (portal) => {
        const path = `/api/3/action/datastore_search?resource_id=${resource}`;
        const text = await (await portal.fetch(path)).text();
        assert.match(
          text,
          /"waktu":"2024-01-02T03:04:05\.678","besar":12345678901234567890\.5,"isi":\{"a": 1\},"daftar":\["x"\]/,
        );
        assert.match(text, /"total": 1/);
        assert.match(await (await portal.fetch(`/datastore/dump/${resource}`)).text(), /12345678901234567890\.5/);
      });
    });

    it('answers a wrong value as CKAN does, and goes on', async () => {
      await withPortal(async (portal) => {
        const wrong = await portal.post('datastore_search', {
          resource_id: 'titik_wifi_publik',
          filters: { _id: 'x' },
        });
        assert.deepEqual([wrong.status, wrong.error['query']], [409, ['Invalid query']]);
        assert.equal(
          (await portal.get('datastore_search', { resource_id: 'titik_wifi_publik', limit: 1 })).status,
          200,
        );
      });
    });

    it('reads nothing and changes nothing outside of its schema', async () => {
      await withPortal(async (portal) => {
        const ask = (sql: string) => portal.get('datastore_search_sql', { sql });
        for (const sql of [
          'SELECT * FROM public.milik_orang',
          'SELECT * FROM pg_authid',
          'SELECT * FROM "_catalog_entry"',
          'SELECT (SELECT count(*) FROM public.milik_orang) AS n FROM titik_wifi_publik',
          "SELECT pg_read_file('/etc/passwd')",
        ]) {
          assert.equal((await ask(sql)).status, 403, sql);
        }
        assert.equal((await ask('SELECT * FROM milik_orang')).status, 409);
        assert.equal((await portal.get('datastore_search', { resource_id: 'milik_orang' })).status, 404);
        assert.equal((await ask('DELETE FROM titik_wifi_publik')).status, 409);
      });
      assert.deepEqual(await server.ask('SELECT isi FROM public.milik_orang LIMIT 1'), [{ isi: 'tetap' }]);
    });

    it('refuses a schema that is somebody else’s', async () => {
      const schema = `${server.schema}_lain`;
      await server.ask(`CREATE SCHEMA "${schema}"; CREATE TABLE "${schema}".x (y int)`);
      try {
        await assert.rejects(PostgresDatabase.open({ url: server.url, schema }), SchemaTaken);
      } finally {
        await server.ask(`DROP SCHEMA "${schema}" CASCADE`);
      }
    });
  });

  describe(`a connection to ${name}`, () => {
    it('keeps a transaction, or none of it, and comes back after a restart', async () => {
      const database = await PostgresDatabase.open({ url: server.url, schema: server.schema });
      try {
        await database.rows('CREATE TABLE IF NOT EXISTS "catatan" (word text)');
        await database.transaction((session) => session.change('INSERT INTO catatan VALUES ($1)', ['kept']));
        const failed = database.transaction(async (session) => {
          await session.change('INSERT INTO catatan VALUES ($1)', ['lost']);
          await session.rows('SELECT 1 / 0');
        });
        await assert.rejects(failed, StatementFailed);
        await database.restart();
        assert.deepEqual(await database.rows('SELECT word FROM catatan'), [{ word: 'kept' }]);
        await database.rows('DROP TABLE catatan');
      } finally {
        await database.close();
      }
    });

    it('says what Postgres said, with the place', async () => {
      const database = await PostgresDatabase.open({ url: server.url, schema: server.schema });
      try {
        await assert.rejects(database.rows('SELECT nope'), (cause) => {
          assert.ok(cause instanceof StatementFailed);
          assert.equal(cause.code, '42703');
          assert.match(cause.report, /LINE 1: SELECT nope\n {15}\^/);
          return true;
        });
      } finally {
        await database.close();
      }
    });
  });
}
