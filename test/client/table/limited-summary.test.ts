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
