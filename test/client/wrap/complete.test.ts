import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWhere } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { completePage, plan } from '../../../packages/client/src/wrap/complete.js';
import { WeakSource } from '../weak-source.js';

const rows = Array.from({ length: 10 }, (_, a) => ({ a, b: a % 2 === 0 ? 'genap' : 'ganjil' }));

test('what the source can do it is asked to do, in one call', async () => {
  const source = new WeakSource(new MemorySource(rows), ['=', 'and'], { sort: true, maxPage: 100 });
  const query = {
    ...everything,
    where: parseWhere('b = "genap"'),
    sort: [{ field: 'a', direction: 'desc' as const }],
    limit: 2,
  };
  const page = await completePage(source, query, {});
  assert.deepEqual([page.rows.map((row) => row['a']), page.total, source.asked], [[8, 6], 5, [query]]);
});

test('what it cannot do is done here, over what it can', async () => {
  const source = new WeakSource(new MemorySource(rows), ['=', 'and'], { sort: true });
  const page = await completePage(
    source,
    {
      ...everything,
      where: parseWhere('b = "genap" and a > 2'),
      select: ['b'],
      sort: [{ field: 'a', direction: 'asc' }],
      limit: 2,
    },
    {},
  );
  assert.deepEqual(
    [page.rows.map((row) => ({ ...row })), page.total, page.next],
    [[{ b: 'genap' }, { b: 'genap' }], 3, 2],
  );
  assert.ok(source.asked.every(({ where }) => JSON.stringify(where) === JSON.stringify(parseWhere('b = "genap"'))));
});

test('reading stops when the page is full', async () => {
  const source = new WeakSource(new MemorySource(rows), [], { sort: true });
  const page = await completePage(source, { ...everything, where: parseWhere('a >= 0'), limit: 2 }, {});
  assert.deepEqual([page.rows.length, page.total, page.next, source.asked.length], [2, undefined, 2, 1]);
});

test('a plan says whether the source is enough', async () => {
  const capabilities = await new WeakSource(new MemorySource(rows), ['=']).capabilities();
  assert.equal(plan({ ...everything, where: parseWhere('a = 1') }, capabilities).direct, true);
  for (const change of [
    { where: parseWhere('a > 1') },
    { search: 'x' },
    { group: ['b'] },
    { sort: [{ field: 'a', direction: 'asc' as const }] },
  ])
    assert.equal(plan({ ...everything, ...change }, capabilities).direct, false);
});
