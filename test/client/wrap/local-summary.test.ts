import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, isSatuError, parseWhere, type Query } from '@satudata/client';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { plan } from '../../../packages/client/src/wrap/complete.js';
import { localSummary } from '../../../packages/client/src/wrap/local-summary.js';
import { WeakSource } from '../weak-source.js';

const rows = Array.from({ length: 20 }, (_, n) => ({ k: ['a', 'b', 'c'][n % 3] ?? '', n, t: n % 2 === 0 ? 'x' : 'y' }));
const query: Query = {
  ...everything,
  group: ['k'],
  measures: [{ name: 'jumlah', op: 'sum', field: 'n' }],
  sort: [{ field: 'jumlah', direction: 'desc' }],
};
async function ask(asked: Query, options: Parameters<typeof localSummary>[3] = {}) {
  const source = new WeakSource(new MemorySource(rows), ['='], { maxPage: 6 });
  const page = await localSummary(source, plan(asked, await source.capabilities()), asked, options);
  return { page, sums: page.rows.map((row) => [row['k'], row['jumlah']]), source };
}

test('groups are worked out over every page that the source gives', async () => {
  const { page, sums, source } = await ask(query);
  assert.deepEqual(sums, [
    ['b', 70],
    ['a', 63],
    ['c', 57],
  ]);
  assert.equal(source.asked.length, 4);
  assert.deepEqual(source.asked[0]?.select, ['k', 'n']);
  assert.equal(page.cappedAt, undefined);
});

test('only rows that meet the condition count, whoever tests it', async () => {
  const own = await ask({ ...query, where: parseWhere('t = "x"') });
  const local = await ask({ ...query, where: parseWhere('t starts with "x"') });
  assert.deepEqual(own.sums, local.sums);
  assert.equal(
    own.sums.reduce((sum, [, value]) => sum + Number(value), 0),
    90,
  );
});

test('a cap is told, and progress on the way', async () => {
  const loaded: number[] = [];
  const { page, sums } = await ask(query, { cap: 9, onProgress: (progress) => loaded.push(progress.loaded) });
  assert.equal(page.cappedAt, 9);
  assert.equal(
    sums.reduce((sum, [, value]) => sum + Number(value), 0),
    36,
  );
  assert.equal(loaded.at(-1), 9);
});

test('a field that is not there is named before a single group is made', async () => {
  await assert.rejects(
    ask({ ...query, group: ['z'] }),
    (error) => isSatuError(error, 'unknown-field') && error.field === 'z',
  );
});

test('no rows make no groups, and one empty figure without groups', async () => {
  assert.deepEqual((await ask({ ...query, where: parseWhere('t = "z"') })).sums, []);
  const count: Query = {
    ...everything,
    where: parseWhere('t = "z"'),
    measures: [{ name: 'n', op: 'count', field: '' }],
  };
  assert.deepEqual(
    (await ask(count)).page.rows.map((row) => row['n']),
    [0],
  );
});
