import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, memoryTable, parseWhere } from '@satudata/client';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { Table } from '../../../packages/client/src/table/table.js';
import { WeakSource } from '../weak-source.js';

const rows = Array.from({ length: 10 }, (_, a) => ({ a, b: a % 2 === 0 ? 'genap' : 'ganjil' }));
const table = memoryTable(rows);

test('every step gives a new table and leaves the old one as it was', () => {
  const key = table.key;
  const narrowed = table.where({ b: 'genap' }).search('x').select('a').sortBy('a', 'desc').limit(3);
  assert.equal(table.key, key);
  assert.notEqual(narrowed.key, key);
  assert.equal(table.where('b = "genap"').key, table.where({ b: 'genap' }).key);
  assert.equal(table.where('').where({}).search(' '), table);
});

test('conditions add up, so do words; the newest order comes first', () => {
  const { query } = table
    .where('a > 1')
    .where({ b: 'genap' })
    .search('x')
    .search('y')
    .sortBy('b')
    .sortBy('a', 'desc')
    .sortBy('b', 'desc');
  assert.deepEqual(query.where, parseWhere('a > 1 and b = "genap"'));
  assert.equal(query.search, 'x y');
  assert.deepEqual(query.sort, [
    { field: 'b', direction: 'desc' },
    { field: 'a', direction: 'desc' },
  ]);
});

test('a limit caps page, rows, count and total alike', async () => {
  const few = table.limit(3).limit(5);
  assert.equal(await few.count(), 3);
  const page = await few.page({ size: 2 });
  assert.deepEqual([page.rows.length, page.total, page.next], [2, 3, 2]);
  const last = await few.page({ size: 2, offset: 2 });
  assert.deepEqual([last.rows.length, last.next], [1, undefined]);
  let seen = 0;
  for await (const _ of few.rows({ size: 2 })) seen += 1;
  assert.equal(seen, 3);
  assert.equal((await few.summarize({ measures: { s: 'sum(a)' } })).rows[0]?.['s'], 3);
});

test('sizes that are no sizes are refused', async () => {
  for (const size of [0, -1, 1.5, Number.NaN])
    await assert.rejects(table.page({ size }), { code: 'invalid-query', field: 'size' });
  assert.throws(() => table.limit(-1), { code: 'invalid-query' });
  assert.throws(() => table.where('a ='), { code: 'invalid-query' });
});

test('fields are those of the selection, in its order', async () => {
  assert.deepEqual(
    (await table.select('b', 'a', 'b').fields()).map(({ name }) => name),
    ['b', 'a'],
  );
  assert.equal((await table.info()).title, '');
});

test('different values come in order with their number, also of a column called count', async () => {
  assert.deepEqual(await table.distinct('b'), [
    { value: 'ganjil', count: 5 },
    { value: 'genap', count: 5 },
  ]);
  assert.deepEqual(await memoryTable([{ count: 7 }, { count: null }]).distinct('count'), [
    { value: 7, count: 1 },
    { value: null, count: 1 },
  ]);
});

test('rows are counted by reading where the source does not say, and never wrongly', async () => {
  const weak = new Table({ source: new WeakSource(new MemorySource(rows), [], { total: false }) });
  assert.equal(await weak.count(), 10);
  assert.equal(await weak.where('b = "genap"').count(), 5);
  const many = new Table({
    source: new WeakSource(new MemorySource(Array.from({ length: 50_001 }, () => ({ a: 1 }))), [], { maxPage: 50_000 }),
  });
  await assert.rejects(many.where('a = 1').count(), { code: 'too-large' });
});

test('a caller who hung up is not answered', async () => {
  const signal = AbortSignal.abort();
  for (const call of [table.page({ signal }), table.count({ signal }), table.fields({ signal })])
    await assert.rejects(call);
  assert.equal(isSatuError(await table.page({ signal }).catch((error: unknown) => error), 'aborted'), true);
});

test('a live reading gives the first page and ends when its caller hangs up', async () => {
  const call = new AbortController();
  const pages: number[] = [];
  for await (const page of table.watch({ every: '60s', signal: call.signal, size: 4 })) {
    pages.push(page.rows.length);
    call.abort();
  }
  assert.deepEqual(pages, [4]);
  await assert.rejects(table.watch({ every: 'sering' }).next(), { code: 'invalid-config' });
});
