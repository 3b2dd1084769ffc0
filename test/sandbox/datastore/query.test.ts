import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal({ sql: true, limits: { searchRowsMax: 5 } });
  await portal.write('package_create', { name: 'rahasia', private: true, owner_org: 'diskominfo' });
  await portal.write('datastore_create', {
    resource: { package_id: 'rahasia' },
    aliases: 'rahasia',
    records: [{ isi: 'x' }],
  });
});
after(() => portal.close());

const ask = (sql: string) => portal.get('datastore_search_sql', { sql });

describe('datastore_search_sql', () => {
  it('answers a SELECT with records and fields, by alias or id', async () => {
    const { result } = await ask('SELECT count(*) AS n, max(_id) AS most FROM bandwidth_publik');
    const { total } = (await portal.get('datastore_search', { resource_id: 'bandwidth_publik' })).result;
    assert.equal(result['records']?.[0]?.['n'], total);
    assert.deepEqual(result['fields'], [
      { id: 'n', type: 'int8' },
      { id: 'most', type: 'int4' },
    ]);
    assert.equal('records_truncated' in result, false);
  });

  it('gives no more rows than the site’s limit, and says so', async () => {
    const { result } = await ask('SELECT _id FROM bandwidth_publik ORDER BY _id');
    assert.equal(result['records']?.length, 5);
    assert.equal(result['records_truncated'], true);
  });

  it('explains what cannot be understood, and what is missing', async () => {
    for (const [sql, error] of [
      ['SELECT ** FROM bandwidth_publik', 'SyntaxError'],
      ['SELECT * FROM foobar', 'UndefinedTable'],
      ['SELECT nope FROM bandwidth_publik', 'UndefinedColumn'],
      ['DELETE FROM bandwidth_publik', 'SyntaxError'],
      ['SELECT 1;', 'SyntaxError'],
    ] as const) {
      const answer = await ask(sql);
      assert.equal(answer.status, 409, sql);
      assert.match(String(answer.error['query']), new RegExp(`^\\(psycopg2\\.errors\\.${error}\\)`), sql);
    }
    assert.deepEqual((await ask('SELECT 1; SELECT 2')).error['query'], ['Query is not a single statement.']);
    assert.deepEqual((await portal.get('datastore_search_sql')).error['sql'], ['Missing value']);
    assert.equal((await ask('SELECT 1/(_id - _id) FROM bandwidth_publik')).status, 500);
  });

  it('reads nothing that the asker may not read', async () => {
    for (const sql of [
      'SELECT * FROM rahasia',
      'SELECT (SELECT isi FROM rahasia LIMIT 1)',
      'SELECT * FROM pg_class',
      'SELECT * FROM "_catalog_entry"',
      'SELECT pg_sleep(1)',
      "SELECT set_config('role', 'postgres', true)",
      "SELECT set_config/**/('role', 'postgres', true)",
      "SELECT query_to_xml('SELECT * FROM rahasia', true, true, '')",
      "SELECT pg_read_file('/etc/passwd')",
    ]) {
      assert.equal((await ask(sql)).status, 403, sql);
    }
    const admin = await portal.write('datastore_search_sql', { sql: 'SELECT isi FROM rahasia' });
    assert.deepEqual(admin.result['records'], [{ isi: 'x' }]);
  });

  it('changes nothing, also by getting out of its brackets', async () => {
    const before = await ask('SELECT count(*) AS n FROM bandwidth_publik');
    for (const sql of [
      'SELECT 1) AS a; DELETE FROM bandwidth_publik; SELECT * FROM (SELECT 1',
      'SELECT $a$"$a$) AS a; DELETE FROM bandwidth_publik; SELECT * FROM (SELECT $a$"$a$',
      'SELECT 1 --',
      'WITH gone AS (DELETE FROM bandwidth_publik RETURNING 1) SELECT * FROM gone',
      "SELECT nextval('x')",
    ])
      assert.equal((await ask(sql)).success, false, sql);
    assert.deepEqual((await ask('SELECT count(*) AS n FROM bandwidth_publik')).result, before.result);
    assert.equal((await portal.write('package_create', { name: 'sesudahnya' })).status, 200);
  });

  it('ends what takes too long, and goes on', async () => {
    const hasty = await openPortal({ sql: true, timeLimit: 3000 });
    const slow = await hasty.get('datastore_search_sql', {
      sql: 'SELECT count(*) FROM generate_series(1, 100000000) a, generate_series(1, 100000) b',
    });
    assert.deepEqual(slow.error['query'], ['Query took too long']);
    assert.equal((await hasty.get('datastore_search', { resource_id: 'bandwidth_publik' })).status, 200);
    await hasty.close();
  });

  it('is there only where it is offered: in 2.9 by itself', async () => {
    const plain = await openPortal();
    assert.equal((await plain.fetch('/api/3/action/datastore_search_sql?sql=SELECT+1')).status, 400);
    await plain.close();
    const oldest = await openPortal({ profile: '2.9' });
    const { result } = await oldest.get('datastore_search_sql', { sql: 'SELECT 1.50 AS n' });
    assert.deepEqual(result['records'], [{ n: '1.50' }]);
    await oldest.close();
  });
});
