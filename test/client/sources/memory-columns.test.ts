import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { inferFields, MemoryColumns } from '../../../packages/client/src/sources/memory-columns.js';

const many = (odd: Row): readonly Row[] =>
  Array.from({ length: 5_000 }, (_, at) => ({ n: at, nama: `Titik ${at}`, ...(at === 4_321 ? odd : {}) }));
const typesOf = (fields: readonly { readonly name: string; readonly type: string }[]): readonly string[] =>
  fields.map(({ name, type }) => `${name} ${type}`);

test('a column is of the type that all its values have', () => {
  const rows = [
    { n: 1, b: true, d: '2024-01-01', w: '2024-01-01T10:00:00', j: [1], m: 1, e: null },
    { n: null, b: false, d: '2024-02-01', w: '2024-01-02 10:00', j: { a: 1 }, m: 'x', e: null },
  ];
  assert.deepEqual(
    inferFields(rows).map(({ type }) => type),
    ['number', 'boolean', 'date', 'datetime', 'json', 'text', 'text'],
  );
});

test('columns stand in the order in which rows first have them', () => {
  const rows = [...many({}).map((_, n) => ({ n })), { akhir: 1, n: 1 }];
  const columns = new MemoryColumns(() => rows);
  assert.deepEqual(typesOf(columns.seen([{ tengah: 'x' }])), ['n number', 'akhir number', 'tengah text']);
  assert.deepEqual(typesOf(columns.all()), ['n number', 'akhir number']);
});

test('a page of many rows tells columns by a sample; what is asked about is known from all rows', async () => {
  const table = memoryTable(many({ n: 'tidak ada', baru: 1 }));
  assert.deepEqual(typesOf((await table.page({ size: 10 })).fields), ['n number', 'nama text']);
  const { rows } = await table.where({ n: 'tidak ada' }).page();
  assert.deepEqual(
    rows.map(({ nama }) => nama),
    ['Titik 4321'],
  );
  assert.equal(await table.where({ baru: 1 }).count(), 1);
  assert.deepEqual(typesOf(await table.fields()), ['n text', 'nama text', 'baru number']);
});

test('a page has a column for each of its own values', async () => {
  const table = memoryTable(many({ n: 'tidak ada', baru: 1 }));
  const { fields } = await table.page({ size: 10, offset: 4_320 });
  assert.deepEqual(typesOf(fields), ['n text', 'nama text', 'baru number']);
});
