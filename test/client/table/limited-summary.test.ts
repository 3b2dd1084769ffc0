import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable } from '@satudata/client';

const table = memoryTable(Array.from({ length: 10 }, (_, a) => ({ a, b: a % 2 === 0 ? 'genap' : 'ganjil' })));

test('a limited table is summed up over its own rows, in its own order', async () => {
  const few = table.sortBy('a', 'desc').limit(3);
  const whole = await few.summarize({ measures: { n: 'count()', s: 'sum(a)', tengah: 'median(a)' } });
  assert.deepEqual({ ...whole.rows[0] }, { n: 3, s: 24, tengah: 8 });
  const groups = await few.summarize({ by: ['b'], measures: { n: 'count()' }, sort: '-n' });
  assert.deepEqual(
    groups.rows.map((row) => ({ ...row })),
    [
      { b: 'ganjil', n: 2 },
      { b: 'genap', n: 1 },
    ],
  );
});

test('a limit of nothing leaves one group that counts nothing', async () => {
  const { rows } = await table.limit(0).summarize({ measures: { n: 'count()', s: 'sum(a)' } });
  assert.deepEqual({ ...rows[0] }, { n: 0, s: null });
});

test('a limit above the cap is summed up as far as the cap goes, and says so', async () => {
  const many = memoryTable(Array.from({ length: 60 }, (_, a) => ({ a })));
  const progress: number[] = [];
  const page = await many.limit(50).summarize({
    measures: { n: 'count()' },
    cap: 20,
    onProgress: ({ loaded }) => progress.push(loaded),
  });
  assert.deepEqual([page.rows[0]?.['n'], page.cappedAt, progress], [20, 20, [20]]);
  for (const cap of [50, 1_000]) {
    const whole = await many.limit(50).summarize({ measures: { n: 'count()' }, cap });
    assert.deepEqual([whole.rows[0]?.['n'], whole.cappedAt], [50, undefined]);
  }
});
