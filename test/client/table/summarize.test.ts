import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { countByReading } from '../../../packages/client/src/table/summarize.js';
import { clientOf, faultPortal, pageOf, rowsBetween } from '../fault-portal.js';

test('measures are named by the caller and refused where they cannot be read', async () => {
  const table = memoryTable([
    { a: 1, g: 'x' },
    { a: 3, g: 'y' },
  ]);
  const page = await table.summarize({ by: ['g'], measures: { terbesar: 'max(a)' }, sort: '-terbesar' });
  assert.deepEqual(
    page.rows.map((row) => ({ ...row })),
    [
      { g: 'y', terbesar: 3 },
      { g: 'x', terbesar: 1 },
    ],
  );
  assert.deepEqual(
    page.fields.map(({ name, type }) => [name, type]),
    [
      ['g', 'text'],
      ['terbesar', 'number'],
    ],
  );
  // @ts-expect-error: there is no such measure
  await assert.rejects(table.summarize({ measures: { x: 'banyak' } }), { code: 'invalid-query' });
  // @ts-expect-error: there is no such field
  await assert.rejects(table.summarize({ measures: { x: 'sum(z)' } }), { code: 'unknown-field', field: 'z' });
  await assert.rejects(table.summarize({ by: ['g'], measures: { x: 'count()' }, sort: 'z' }), {
    code: 'unknown-field',
    field: 'z',
  });
});

test('rows are counted one by one where nothing else tells', async () => {
  assert.equal((await countByReading(new MemorySource([{}, {}]), everything, {})).rows[0]?.['count'], 2);
});

test('values that are found by reading up to a cap say that there may be more', async (t) => {
  const { portal } = await faultPortal(t, (ask) => ask.result(pageOf(ask, rowsBetween(1, 100))));
  const table = clientOf(portal).table('r');
  const progress: number[] = [];
  const few = await table.distinct('_id', { cap: 40, onProgress: ({ loaded }) => progress.push(loaded) });
  assert.deepEqual([few.length, few.cappedAt, progress], [40, 40, [40]]);
  const all = await table.distinct('mbps');
  assert.deepEqual(
    [all.map(({ value, count }) => [value, count]), all.cappedAt],
    [[0, 10, 20, 30, 40].map((value) => [value, 20]), undefined],
  );
});
