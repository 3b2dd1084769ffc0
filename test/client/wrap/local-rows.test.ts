import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Condition, parseWhere, type Query } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { completePage } from '../../../packages/client/src/wrap/complete.js';
import { streamPages } from '../../../packages/client/src/wrap/stream-pages.js';
import fc from '../../fast-check.js';
import { WeakSource } from '../weak-source.js';

const conditions = [
  'a = 1',
  'a > 0',
  'b contains "x"',
  'not b = "x"',
  'a is empty',
  'a in (1, 2) or b = "y"',
  'b = "x" and a >= 1',
].map((text) => parseWhere(text));
const question: fc.Arbitrary<Query> = fc
  .record({
    where: fc.option(fc.constantFrom<Condition>(...conditions), { nil: undefined }),
    search: fc.constantFrom('', 'x', 'tak ada'),
    sort: fc.constantFrom<Query['sort']>([], [{ field: 'a', direction: 'desc' }], [{ field: 'b', direction: 'asc' }]),
    select: fc.constantFrom<readonly string[]>([], ['b'], ['b', 'a']),
    limit: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    offset: fc.integer({ min: 0, max: 3 }),
    grouped: fc.boolean(),
  })
  .map(({ grouped, ...rest }) =>
    grouped
      ? { ...everything, ...rest, sort: [], select: [], group: ['b'], measures: [{ name: 's', op: 'sum', field: 'a' }] }
      : { ...everything, ...rest },
  );
const cells = fc.array(
  fc.record({ a: fc.option(fc.integer({ min: -1, max: 2 })), b: fc.option(fc.constantFrom('x', 'xy', 'y')) }),
  { minLength: 1, maxLength: 12 },
);
const able = fc.record({ sort: fc.boolean(), search: fc.boolean(), group: fc.boolean(), total: fc.boolean() });
const fields = [
  { name: 'a', type: 'number', exact: true },
  { name: 'b', type: 'text', exact: true },
] as const;

test('whatever a source can do by itself, the answer is that of a source that can do everything', async () => {
  await fc.assert(
    fc.asyncProperty(
      cells,
      question,
      able,
      fc.subarray(['=', 'in', 'and', 'or', 'not', 'range', 'contains'] as const),
      async (rows, query, can, filters) => {
        const whole = new MemorySource(rows, { fields });
        // A page may be shorter than asked: only one as long as the whole is compared.
        const weak = new WeakSource(whole, filters, { ...can, maxPage: 100 });
        const [due, given] = [await whole.page(query), await completePage(weak, query, {})];
        assert.deepEqual(given.rows, due.rows);
        assert.deepEqual(given.fields, due.fields);
        if (given.total !== undefined) assert.equal(given.total, due.total);
        assert.equal(given.next, due.next);
      },
    ),
    { numRuns: 300 },
  );
});

test('page by page, every row comes once', async () => {
  await fc.assert(
    fc.asyncProperty(
      cells,
      question.filter(({ group }) => group.length === 0),
      able,
      async (rows, query, can) => {
        const whole = new MemorySource(rows, { fields });
        const seen: unknown[] = [];
        for await (const page of streamPages(new WeakSource(whole, ['='], { ...can, maxPage: 2 }), query, {}))
          seen.push(...page.rows);
        assert.deepEqual(seen, (await whole.page(query)).rows);
      },
    ),
    { numRuns: 300 },
  );
});

test('a cap cuts what is read, and the answer says so', async () => {
  const source = new WeakSource(new MemorySource([{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }], { fields }), []);
  const seen: unknown[] = [];
  const page = await completePage(
    source,
    { ...everything, measures: [{ name: 's', op: 'sum', field: 'a' }] },
    { cap: 3, onProgress: (progress) => seen.push(progress) },
  );
  assert.deepEqual([page.rows[0]?.['s'], page.cappedAt, seen], [6, 3, [{ loaded: 3, total: 4 }]]);
  const whole = await completePage(
    source,
    { ...everything, measures: [{ name: 's', op: 'sum', field: 'a' }] },
    { cap: 4 },
  );
  assert.deepEqual([whole.rows[0]?.['s'], whole.cappedAt], [10, undefined]);
});

test('a field that is not there is refused also where the source does not look', async () => {
  const source = new WeakSource(new MemorySource([{ a: 1 }]), []);
  await assert.rejects(completePage(source, { ...everything, where: parseWhere('x contains "a"') }, {}), {
    code: 'unknown-field',
    field: 'x',
  });
});
