import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, type Table } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick, recorded, versions, wireRows } from '../../fake-portal.js';

const fields = [
  { id: '_id', type: 'int' },
  { id: 'n', type: 'int4' },
];
const two = wireRows(fields, [
  [1, 5],
  [2, 50],
]);

function portal(answer: (asked: Asked) => Answer = () => ({ result: two }), options: object = {}) {
  const { fetch, calls } = fakePortal(answer);
  const client = createClient({ portal: 'https://a.example', fetch, ...quick, retries: 0, ...options });
  return { calls, client, table: client.table('r') };
}
const cells = async (table: Table, name: string) => (await table.page()).rows.map((row) => row[name]);

test('trap 28, a limit is clamped: pages go on from what came', async () => {
  const { table } = portal(({ parameters }) => {
    const offset = Number(parameters['offset'] ?? 0);
    const records = [1, 2, 3, 4, 5].slice(offset, offset + 2).map((id) => [id, id]);
    return { result: { fields, records, limit: 2 } };
  });
  const seen: unknown[] = [];
  for await (const row of table.rows({ size: 4 })) seen.push(row['_id']);
  assert.deepEqual(seen, [1, 2, 3, 4, 5]);
});

test('trap 29, the link to the next page never ends, and is not followed', async () => {
  const { table, calls } = portal(() => ({
    result: { ...two, _links: { next: '/api/3/action/datastore_search?offset=2' } },
  }));
  assert.equal((await table.page()).next, undefined);
  assert.equal(calls.length, 1);
});

test('trap 30, keys of the portal’s own insides are no fault', async () => {
  for (const version of versions) {
    const { table } = portal(() => recorded('datastore', version, 'ds filters leak'));
    assert.ok((await table.where({ tahun: 2018 }).page()).fields.length > 0);
  }
});

test('trap 31, an alias is answered with the id that it stands for', async () => {
  for (const version of versions) {
    const { client } = portal(() => recorded('datastore', version, 'ds alias'));
    assert.ok((await client.table('nama_lain').page()).fields.length > 0);
  }
});

test('trap 32, rows that are one text are refused with their place', async () => {
  const { table } = portal(() => recorded('datastore', '2.12', 'ds types csv'));
  await assert.rejects(table.page(), { code: 'unexpected-shape', field: 'records' });
});

test('trap 33, a total may be missing or estimated: then rows are counted', async () => {
  for (const about of [{ total: undefined }, { total: 900, total_was_estimated: true }]) {
    const { table } = portal(() => ({ result: { ...two, ...about } }));
    assert.equal(await table.count(), 2);
  }
});

test('trap 34, no fields means all of them, and rows may hold more than their fields', async () => {
  const { table, calls } = portal(() => ({ result: { ...two, records: [[1, 5, 'lebih']] } }));
  const { rows } = await table.page();
  assert.deepEqual([{ ...rows[0] }, 'fields' in (calls[0]?.parameters ?? {})], [{ _id: 1, n: 5 }, false]);
  const objects = portal(() => ({ result: { ...two, records: [{ _id: 1, n: 5, lebih: 1 }] } }));
  assert.deepEqual({ ...(await objects.table.page()).rows[0] }, { _id: 1, n: 5 });
});

test('trap 35, distinct loses rows and a column "j" all of them: neither is asked so', async () => {
  const { table, calls } = portal();
  assert.deepEqual(
    (await table.distinct('n')).map(({ value, count }) => [value, count]),
    [
      [5, 1],
      [50, 1],
    ],
  );
  for (const { parameters } of calls)
    assert.deepEqual(['distinct' in parameters, parameters['records_format']], [false, 'lists']);
});

test('trap 36, rows without an order repeat and skip: there is always one', async () => {
  const { table, calls } = portal();
  await table.page();
  await table.sortBy('n').page();
  assert.ok(calls.every(({ parameters }) => [parameters['sort']].flat().includes('_id')));
});

test('trap 37, ranges are refused before 2.12: they are worked out here', async () => {
  const { table, calls } = portal(({ action }) =>
    action === 'status_show' ? { result: { ckan_version: '2.9.5' } } : { result: two },
  );
  assert.deepEqual(await cells(table.where('n > 5'), 'n'), [50]);
  assert.ok(calls.every(({ parameters }) => parameters['filters'] === undefined));
});

test('trap 38, a missing value in a filter finds nothing: it is looked for here', async () => {
  const { table, calls } = portal(() => ({ result: wireRows(fields, [[1, null]]) }));
  assert.deepEqual(await cells(table.where({ n: null }), '_id'), [1]);
  assert.ok(calls.every(({ parameters }) => parameters['filters'] === undefined));
});

test('trap 39, SQL is off on most portals: nothing needs it, and who asks for it is told', async () => {
  const { client, table, calls } = portal(({ action }) =>
    action === 'datastore_search_sql'
      ? recorded('config-nosolr', '2.12', 'nosolr datastore_search_sql?sql=select+1')
      : { result: two },
  );
  await table.summarize({ by: ['n'], measures: { jumlah: 'count()' } });
  assert.ok(calls.every(({ action }) => action === 'datastore_search'));
  await assert.rejects(client.action('datastore_search_sql', { sql: 'select 1' }), { code: 'unsupported' });
});

test('trap 40, a broken dump looks whole: rows are read by pages, and a break is told', async () => {
  const { table, calls } = portal(({ parameters }) =>
    Number(parameters['offset'] ?? 0) === 0
      ? { result: { ...two, total: 4 } }
      : { status: 502, text: '<html>Bad gateway</html>' },
  );
  const read = async (): Promise<void> => {
    for await (const _ of table.rows({ size: 2 }));
  };
  await assert.rejects(read(), { code: 'portal-error' });
  assert.ok(calls.every(({ url }) => !url.pathname.includes('dump')));
});

test('trap 41, wide numbers lose digits in JSON.parse: theirs are kept', async () => {
  const wide = [fields[0], { id: 'i8', type: 'int8' }, { id: 'd', type: 'numeric' }];
  const { table } = portal(() => ({
    status: 200,
    text: `{"success": true, "result": {"fields": ${JSON.stringify(wide)}, "records": [[1, 9007199254740993, 12345678901234567890.5], [2, 7, 1.10]]}}`,
  }));
  assert.deepEqual(await cells(table, 'i8'), ['9007199254740993', 7]);
  assert.deepEqual(await cells(table, 'd'), ['12345678901234567890.5', 1.1]);
});

test('trap 42, "NaN" and "Infinity" among numbers are no numbers, and counted', async () => {
  const { table } = portal(() => ({
    result: wireRows(fields, [
      [1, 'NaN'],
      [2, '-Infinity'],
      [3, 4],
    ]),
  }));
  const page = await table.page();
  assert.deepEqual(
    page.rows.map((row) => row['n']),
    [null, null, 4],
  );
  assert.deepEqual({ ...page.unreadable }, { n: 2 });
});

test('trap 43, times without a zone stay as they are, with or without fractions', async () => {
  const times = [fields[0], { id: 'pada', type: 'timestamp' }].flatMap((field) => field ?? []);
  const texts = ['2024-01-02T03:04:05', '2024-01-02T03:04:05.678'];
  const { table } = portal(() => ({
    result: wireRows(
      times,
      texts.map((text, at) => [at, text]),
    ),
  }));
  assert.deepEqual(await cells(table, 'pada'), texts);
  assert.equal((await table.fields())[1]?.type, 'datetime');
});

test('trap 44, a value differs by the form that it is asked for in: rows are asked for in one', async () => {
  const flags = [{ id: 'b', type: 'bool' }];
  const { table, calls } = portal(() => ({ result: wireRows(flags, [['t'], ['False'], [true], [null]]) }));
  assert.deepEqual(await cells(table, 'b'), [true, false, true, null]);
  await table.limit(2).page();
  assert.ok(calls.every(({ parameters }) => parameters['records_format'] === 'lists'));
});

test('trap 45, a column may be called anything', async () => {
  const names = ['Laki-Laki/Perempuan', 'a, b', '100%', 'Ünïcode', 'nama', 'Nama', 'constructor'];
  const columns = names.map((id) => ({ id, type: 'text' }));
  const { table, calls } = portal(() => ({ result: wireRows(columns, [names.map((name) => `isi ${name}`)]) }));
  const [row] = (await table.page()).rows;
  for (const name of names) assert.equal(row?.[name], `isi ${name}`);
  await table.where({ '100%': 'x' }).sortBy('Nama').select('a, b').page();
  const last = calls.at(-1);
  assert.deepEqual(
    [last?.method, last?.parameters['fields'], last?.parameters['sort']],
    ['POST', ['a, b'], ['"Nama"', '_id']],
  );
  assert.deepEqual(last?.parameters['filters'], { '100%': 'x' });
});

test('trap 46, a field that is asked for twice has two values: it is asked for once', async () => {
  const { table, calls } = portal();
  await table.select('n', 'n').page();
  assert.equal(calls[0]?.parameters['fields'], 'n');
});

test('look-alike: rows without their columns are read by the names in the first', async () => {
  const { table } = portal(() => ({
    result: { records: [{ kecamatan: 'Dukun', balita: 12, nilai: '1.119,5' }] },
  }));
  const page = await table.page();
  assert.deepEqual({ ...page.rows[0] }, { kecamatan: 'Dukun', balita: 12, nilai: 1119.5 });
  assert.deepEqual(
    page.fields.map(({ type }) => type),
    ['text', 'number', 'number'],
  );
});

test('look-alike: a portal that gives everything, whatever it is asked for, gives every row once', async () => {
  const records = Array.from({ length: 250 }, (_, at) => ({ nama: `Titik ${at}` }));
  const { table } = portal(() => ({ result: { records } }));
  const seen: unknown[] = [];
  for await (const row of table.rows({ size: 100 })) seen.push(row['nama']);
  assert.deepEqual(
    seen,
    records.map(({ nama }) => nama),
  );
  const page = await table.page({ size: 100, offset: 200 });
  assert.deepEqual([page.rows.length, page.total, page.next], [50, 250, undefined]);
});

test('look-alike: "success" may be a text or missing, and false under 200', async () => {
  const answered = async (body: object) =>
    (await portal(() => ({ status: 200, text: JSON.stringify(body) })).table.page()).rows.length;
  assert.equal(await answered({ success: 'true', result: two }), 2);
  assert.equal(await answered({ result: two }), 2);
  await assert.rejects(answered({ success: false, result: two }), { code: 'portal-error' });
  await assert.rejects(answered({ success: 'false', error: { __type: 'Not Found Error' } }), { code: 'not-found' });
});
