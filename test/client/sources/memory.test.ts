import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { inferFields, MemorySource } from '../../../packages/client/src/sources/memory.js';

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

test('rows are what they were when the table was made, whatever their columns are called', async () => {
  const row = JSON.parse('{"__proto__": 1, "constructor": 2}');
  const table = memoryTable([row]);
  row.constructor = 3;
  const [kept] = (await table.page()).rows;
  assert.deepEqual([Object.entries(kept ?? {})[0]?.[1], kept?.['constructor'], kept?.['toString']], [1, 2, undefined]);
  assert.equal(await table.where({ constructor: 2 }).count(), 1);
});

test('a page holds no more than the source allows and says where to go on', async () => {
  const source = new MemorySource([{ a: 1 }, { a: 2 }, { a: 3 }], { maxPage: 2 });
  assert.equal((await source.page({ ...everything, limit: 3 })).next, 2);
  assert.equal((await source.page(everything)).rows.length, 2);
  assert.equal((await source.capabilities()).maxPage, 2);
  assert.equal((await source.describe()).info.example, false);
});
