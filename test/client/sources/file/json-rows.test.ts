import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonRows } from '../../../../packages/client/src/sources/file/json-rows.js';
import fc from '../../../fast-check.js';

async function* partsOf(text: string, size = 10_000): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(texts: AsyncIterable<string>, rowsPath?: string) {
  const [rows, sizes]: [object[], number[]] = [[], []];
  let names: readonly string[] = [];
  for await (const batch of jsonRows(texts, 'https://data.example/a.json', rowsPath)) {
    rows.push(...batch.rows.map((row) => ({ ...row })));
    sizes.push(batch.rows.length);
    ({ names } = batch);
  }
  return { rows, names, sizes };
}

const many = (
  count: number,
  row: (at: number) => unknown = (at) => ({ id: at, nama: `Titik ${at} (contoh), "A" },{ B` }),
) => Array.from({ length: count }, (_, at) => row(at));

test('a long file gives its rows in parts, wherever it is cut, and the same as a whole one', async () => {
  const value = fc.oneof(
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(null, true, '},{', '"}],[{"', '\\"', '\\', [], {}, [{ a: 1 }, { b: [2] }], { geometry: [[1, 2]] }),
  );
  const row = fc.dictionary(
    fc.string({ maxLength: 5 }).filter((name) => name !== '__proto__'),
    value,
    { maxKeys: 6 },
  );
  const around = fc.constantFrom<readonly [path: string, put: (rows: unknown) => unknown]>(
    ['', (rows) => rows],
    ['data', (rows) => ({ ok: true, pesan: '[{', data: rows, total: 3 })],
    ['data.1', (rows) => ({ status: 'OK', data: [{ page: 1, of: [1, 2] }, rows] })],
    ['result.records', (rows) => ({ result: { fields: [{ id: 'a' }], records: rows, links: [{ a: 1 }, { a: 2 }] } })],
    ['isi.baris', (rows) => ({ isi: { lain: [[1]], baris: rows }, x: 1 })],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      around,
      fc.integer({ min: 1_000, max: 90_000 }),
      fc.constantFrom(undefined, 1),
      async (some, [path, put], size, indent) => {
        const rows = many(Math.ceil(200_000 / JSON.stringify(some).length)).flatMap(() => some);
        const text = JSON.stringify(put(rows), null, indent);
        const found = await read(partsOf(text, size), path === 'isi.baris' ? path : undefined);
        assert.deepEqual(found.rows, JSON.parse(JSON.stringify(rows)));
        assert.ok(found.sizes.length > 1, `${found.sizes.length} part of ${text.length} letters`);
      },
    ),
    { numRuns: 40 },
  );
});

test('rows come while the file goes on, however long it is', async () => {
  async function* endless(): AsyncGenerator<string, void, undefined> {
    yield '{"type":"FeatureCollection","features":[';
    for (;;) yield '{"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[105.3,-5.1]}},';
  }
  let count = 0;
  for await (const { rows, names } of jsonRows(endless(), 'https://data.example/a.geojson', undefined)) {
    count += rows.length;
    assert.deepEqual(names, ['a', 'geometry']);
    if (count > 5_000) break;
  }
  assert.ok(count > 5_000);
});

test('rows that are lists have the names that stand before them, or after them in a file that is held', async () => {
  const records = many(9_000, (at) => [at, `Titik ${at}`]);
  const fields = [{ id: 'id' }, { id: 'nama' }];
  for (const [text, parts] of [
    [JSON.stringify({ fields, records }), true],
    [JSON.stringify({ records, fields }), false],
  ] as const) {
    const found = await read(partsOf(text));
    assert.equal(found.sizes.length > 1, parts);
    assert.deepEqual(
      [found.rows.length, found.rows[8_999], found.names],
      [9_000, { id: 8_999, nama: 'Titik 8999' }, ['id', 'nama']],
    );
  }
});

test('columns that begin later are named from where they begin', async () => {
  const rows = many(4_000, (at) => (at < 3_990 ? { a: `${at}`.repeat(5) } : { a: 'x', b: at }));
  const { names, rows: found } = await read(partsOf(JSON.stringify(rows)));
  assert.deepEqual([names, found.at(-1)], [['a', 'b'], { a: 'x', b: 3_999 }]);
});

test('codes of many digits keep them in every part', async () => {
  const rows = many(5_000, (at) => `{"nik":18720112345678${String(at).padStart(4, '0')}}`);
  const { rows: found } = await read(partsOf(`[${rows.join()}]`));
  assert.deepEqual([found[1], found[4_999]], [{ nik: '187201123456780001' }, { nik: '187201123456784999' }]);
});

test('a long file that is unsound says so, at its beginning, between its rows or at its end', async () => {
  const text = JSON.stringify({ data: many(5_000) });
  await assert.rejects(read(partsOf(text.slice(0, -1))), { code: 'not-json' });
  await assert.rejects(read(partsOf(text.slice(0, -30))), { code: 'not-json' });
  await assert.rejects(read(partsOf(text.replace('{"id":3000,', '{"id":3000;'))), { code: 'not-json' });
  await assert.rejects(read(partsOf(`{"a":tru${text}`)), { code: 'not-json' });
  await assert.rejects(read(partsOf(`${text}x`)), { code: 'not-json' });
  await assert.rejects(read(partsOf(text.replace('{"id":4000,', '4,{"id":4000,'))), { code: 'unexpected-shape' });
  await assert.rejects(read(partsOf(JSON.stringify({ pesan: 'a'.repeat(100_000) }))), { code: 'unexpected-shape' });
  await assert.rejects(read(partsOf(text), 'result.records'), { code: 'unexpected-shape' });
});

test('one row that is longer than many parts is read', async () => {
  const rows = [{ a: 1 }, { a: '},{'.repeat(200_000) }, { a: [many(20_000)] }, { a: 2 }];
  assert.deepEqual((await read(partsOf(JSON.stringify(rows)))).rows, rows);
});
