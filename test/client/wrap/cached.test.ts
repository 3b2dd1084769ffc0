import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { everything } from '../../../packages/client/src/query/query.js';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { AnswerCache } from '../../../packages/client/src/transport/answer-cache.js';
import { cached } from '../../../packages/client/src/wrap/cached.js';
import { fakePortal, quick, wireRows } from '../fake-portal.js';

function portal() {
  let mbps = 5;
  const fake = fakePortal(() => ({
    result: wireRows(
      [
        { id: '_id', type: 'int' },
        { id: 'mbps', type: 'int4' },
      ],
      [[1, mbps]],
    ),
  }));
  const change = () => {
    mbps += 1;
  };
  return { ...fake, change, table: createClient({ portal: 'https://a', fetch: fake.fetch, ...quick }).table('r') };
}

test('the same page is asked for once, whoever asks and however the question was put', async () => {
  const { table, calls } = portal();
  await Promise.all([table.where({ mbps: 5 }).page(), table.where('mbps = 5').page()]);
  await table.where({ mbps: [5] }).page();
  assert.equal(calls.length, 1);
});

test('a fresh reading sees what has changed, and so does everybody after it', async () => {
  const { table, change } = portal();
  await table.page();
  change();
  assert.equal((await table.page()).rows[0]?.['mbps'], 5);
  assert.equal((await table.page({ fresh: true })).rows[0]?.['mbps'], 6);
  assert.equal((await table.page()).rows[0]?.['mbps'], 6);
});

test('a fresh summary is worked out from rows that are fresh', async () => {
  const { table, change } = portal();
  const sum = (fresh: boolean) =>
    table.summarize({ measures: { s: 'sum(mbps)' } }, { fresh }).then((page) => page.rows[0]?.['s']);
  assert.equal(await sum(false), 5);
  change();
  assert.deepEqual([await sum(false), await sum(true), await sum(false)], [5, 6, 6]);
});

test('a source is kept whole behind its answers', async () => {
  const source = cached(new MemorySource([{ a: 1 }], { id: 'm' }), new AnswerCache());
  assert.deepEqual(
    [
      source.id,
      (await source.capabilities()).sort,
      (await source.describe()).fields.length,
      (await source.page(everything)).total,
    ],
    ['m', true, 1, 1],
  );
});

test('a long reading neither uses what is kept nor pushes it out', async () => {
  const source = new MemorySource([{ a: 1 }, { a: 2 }]);
  const answers = new AnswerCache();
  const shared = cached(source, answers);
  const first = await shared.page(everything);
  const once = await shared.page(everything, { once: true });
  assert.deepEqual(once.rows, first.rows);
  assert.notEqual(once, first);
  assert.equal(await shared.page(everything), first);
});
