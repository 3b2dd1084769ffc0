import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BaseTable, isSatuError, parseWhere, Table } from '@satudata/client';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';

const rows = Array.from({ length: 12 }, (_, n) => ({ n, t: n % 2 === 0 ? 'genap' : 'ganjil' }));
const source = new MemorySource(rows);
const base = new BaseTable({ source });

test('every step gives a new table and leaves the one before as it was', async () => {
  const steps = [
    base.keep(parseWhere('n > 3')),
    base.search('genap'),
    base.select('n'),
    base.sortBy('n', 'desc'),
    base.limit(5),
  ];
  assert.equal(new Set([base.key, ...steps.map(({ key }) => key)]).size, steps.length + 1);
  assert.equal(await base.count(), 12);
  assert.deepEqual(await Promise.all(steps.map((table) => table.count())), [8, 6, 12, 12, 5]);
});

test('conditions and words add up; the newest order comes first', async () => {
  const table = base
    .keep(parseWhere('n > 3'))
    .keep(parseWhere('n < 9'))
    .search('genap')
    .sortBy('t')
    .sortBy('n', 'desc');
  assert.deepEqual(
    (await table.page()).rows.map((row) => row['n']),
    [8, 6, 4],
  );
});

test('a cap holds for pages, rows and count alike, and a second one only narrows', async () => {
  const table = base.limit(5).limit(9);
  const page = await table.page({ size: 4, offset: 4 });
  assert.deepEqual([page.rows.length, page.total, page.next], [1, 5, undefined]);
  const read: unknown[] = [];
  for await (const row of table.rows({ size: 2 })) read.push(row['n']);
  assert.deepEqual(read, [0, 1, 2, 3, 4]);
  assert.equal(await table.count(), 5);
});

test('a step of a table that reads written conditions is such a table again', async () => {
  const table = new Table({ source }).sortBy('n').limit(9);
  assert.equal(await table.where('n >= 5').count(), 7);
});

test('sizes that are none are refused by name', async () => {
  for (const [name, ask] of [
    ['size', () => base.page({ size: 0 })],
    ['offset', () => base.page({ offset: -1 })],
    ['limit', async () => base.limit(1.5)],
  ] as const)
    await assert.rejects(
      async () => ask(),
      (error) => isSatuError(error, 'invalid-query') && error.field === name,
    );
});
