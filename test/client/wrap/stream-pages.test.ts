import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { streamPages } from '../../../packages/client/src/wrap/stream-pages.js';

const source = () => new MemorySource(Array.from({ length: 5 }, (_, index) => ({ _id: index + 1 })));

test('the next page is asked for when the one before is used, and progress is told', async () => {
  const steps: unknown[] = [];
  const rows = source();
  const page = rows.page.bind(rows);
  rows.page = (query, options) => {
    steps.push('asked');
    return page(query, options);
  };
  for await (const { rows: list } of streamPages(rows, everything, {
    size: 2,
    onProgress: ({ loaded, total }) => steps.push(`${loaded}/${total}`),
  }))
    steps.push(`used ${list.length}`);
  assert.deepEqual(steps, ['asked', '2/5', 'used 2', 'asked', '4/5', 'used 2', 'asked', '5/5', 'used 1']);
});

test('a row that moved to the next page because one was added before it comes once', async () => {
  const before = source();
  const after = new MemorySource([0, 1, 2, 3, 4, 5].map((_id) => ({ _id })));
  const page = before.page.bind(before);
  before.page = (query) => (query.offset === 0 ? page(query) : after.page(query));
  const seen: unknown[] = [];
  for await (const { rows } of streamPages(before, everything, { size: 2 }))
    seen.push(...rows.map((row) => row['_id']));
  assert.deepEqual(seen, [1, 2, 3, 4, 5]);
});

test('a source that never goes on ends the reading', async () => {
  const stuck = source();
  stuck.page = async () => ({ rows: [{ _id: 1 }], fields: [], total: undefined, totalIsEstimate: false, next: 0 });
  let pages = 0;
  for await (const _ of streamPages(stuck, everything, {})) pages += 1;
  assert.equal(pages, 1);
});

test('limit and offset bound the whole', async () => {
  const seen: unknown[] = [];
  for await (const { rows } of streamPages(source(), { ...everything, offset: 1, limit: 3 }, { size: 2 }))
    seen.push(...rows.map((row) => row['_id']));
  assert.deepEqual(seen, [2, 3, 4]);
});
