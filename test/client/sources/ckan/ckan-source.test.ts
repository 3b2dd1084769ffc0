import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick, recorded, versions, wireRows } from '../../fake-portal.js';

const fields = [
  { id: '_id', type: 'int' },
  { id: 'nama', type: 'text' },
  { id: 'mbps', type: 'numeric' },
];
const refused = (key: string, text: string): Answer => ({
  status: 409,
  text: JSON.stringify({ success: false, error: { __type: 'Validation Error', [key]: [text] } }),
});

function table(answer: (asked: Asked) => Answer = () => ({ result: wireRows(fields, [[1, 'a', 5]]) }), options = {}) {
  const fake = fakePortal(answer);
  return {
    calls: fake.calls,
    table: createClient({ portal: 'https://a', fetch: fake.fetch, ...quick, ...options }).table('r'),
  };
}

test('pages are always in an order that neither repeats nor skips, unless the portal ranks them', async () => {
  const { table: rows, calls } = table();
  await rows.page();
  await rows.sortBy('mbps', 'desc').page();
  await rows.sortBy('Nama Lokasi').page();
  await rows.sortBy('_id').page();
  await rows.search('taman').page();
  assert.deepEqual(
    calls.map(({ parameters }) => parameters['sort']),
    ['_id', ['mbps desc nulls last', '_id'], ['"Nama Lokasi"', '_id'], '_id', undefined],
  );
  assert.ok(calls.every(({ parameters }) => parameters['records_format'] === 'lists'));
});

test('a portal that does not know "nulls last" is asked without, then and later', async () => {
  const { table: rows, calls } = table(({ parameters }) =>
    String(parameters['sort']).includes('nulls')
      ? refused('sort', 'invalid value "mbps desc nulls last"')
      : { result: wireRows(fields, [[1, 'a', 5]]) },
  );
  assert.equal((await rows.sortBy('mbps', 'desc').page()).rows.length, 1);
  await rows.sortBy('nama', 'desc').page();
  assert.equal(calls.length, 3);
});

test('a view without _id is read without it', async () => {
  const { table: rows } = table(({ parameters }) =>
    String(parameters['sort']).includes('_id')
      ? refused('sort', 'invalid value "_id"')
      : { result: wireRows(fields.slice(1), [['a', 5]]) },
  );
  assert.equal((await rows.page()).rows.length, 1);
});

test('an order by a field that is not there is refused with its name, and spoils nothing', async () => {
  const { table: rows, calls } = table(({ parameters }) =>
    String(parameters['sort']).includes('nope')
      ? refused('sort', 'invalid value "nope desc nulls last"')
      : { result: wireRows(fields, []) },
  );
  await assert.rejects(rows.sortBy('nope', 'desc').page(), { code: 'unknown-field', field: 'nope' });
  await rows.sortBy('mbps', 'desc').page();
  assert.deepEqual(calls.at(-1)?.parameters['sort'], ['mbps desc nulls last', '_id']);
});

test('words that look like JSON are searched for as words', async () => {
  const { table: rows, calls } = table();
  await rows.search('{"nama": "x"}').page();
  assert.ok(!/[{}"]/.test(String(calls[0]?.parameters['q'])));
});

test('columns with commas go as a list', async () => {
  const { table: rows, calls } = table();
  await rows.select('nama, lengkap').page();
  assert.deepEqual(calls[0]?.parameters['fields'], ['nama, lengkap']);
});

test('a limit that the portal clamps loses no rows', async () => {
  const all = Array.from({ length: 7 }, (_, index) => [index + 1, 'x', index]);
  const { table: rows, calls } = table(({ parameters }) => {
    const offset = Number(parameters['offset'] ?? 0);
    return { result: wireRows(fields, all.slice(offset, offset + 3), { limit: 3, total: undefined }) };
  });
  const seen: unknown[] = [];
  for await (const row of rows.rows({ size: 5 })) seen.push(row['_id']);
  assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7]);
  assert.equal(calls.length, 3);
});

for (const version of versions) {
  test(`values of every type of CKAN ${version} come as they are`, async () => {
    const { table: rows } = table(() => recorded('datastore', version, 'ds types lists'));
    const page = await rows.page();
    const [first, second, third] = page.rows;
    assert.equal(first?.['i8'], 9007199254740992);
    assert.equal(first?.['n'], '12345678901234567890.123456789');
    assert.match(String(first?.['ts']), /^2024-01-02T03:04:05(\.678)?$/);
    assert.deepEqual(
      [first?.['jb'], first?.['arr'], first?.['b'], first?.['d'], first?.['by'], first?.['iv']],
      [{ z: 1, aa: 2 }, ['a', 'b', null], true, '2024-01-02', '\\xdead', '1 day 02:00:00'],
    );
    assert.deepEqual(
      [second?.['t'], second?.['n'], second?.['f8'], second?.['f4'], third?.['n']],
      ['', null, null, null, 1.1],
    );
    assert.deepEqual({ ...page.unreadable }, { n: 1, f8: 2, f4: 1 });
    assert.equal(first?.["Nama Kolom 'x'"], 'spasi');
    assert.equal(page.fields.find(({ name }) => name === 't')?.label, 'Teks');
    assert.equal(page.fields.find(({ name }) => name === 'n')?.exact, false);
  });

  test(`objects, empty tables and a clamped limit of CKAN ${version} are read`, async () => {
    const objects = table(() => recorded('datastore', version, 'ds types objects')).table.page();
    // Before 2.12, a column called `j` takes the place of the rows where they are asked for as objects.
    if (version === '2.11') await assert.rejects(objects, { code: 'unexpected-shape' });
    else assert.equal((await objects).rows[0]?.['büé%'], 'ü');
    const empty = table(() => recorded('datastore', version, 'ds empty'));
    assert.deepEqual([(await empty.table.page()).rows, (await empty.table.page()).total], [[], 0]);
    const clamped = table(() => recorded('config-nosolr', version, 'alt ds limit 3 clamped to 2'));
    assert.deepEqual(
      [(await clamped.table.page({ size: 3 })).next, (await clamped.table.page({ size: 3 })).total],
      [2, 250],
    );
    const counted = table(() => recorded('datastore', version, 'ds include_total false'));
    assert.equal((await counted.table.page()).total, undefined);
  });
}

test('wide numbers come as digits or bigints where that is asked for', async () => {
  const answer = () => recorded('datastore', '2.12', 'ds types lists');
  assert.equal((await table(answer, { numbers: 'string' }).table.page()).rows[2]?.['n'], '1.10');
  assert.equal((await table(answer, { numbers: 'bigint' }).table.page()).rows[0]?.['i8'], 9007199254740992n);
});
