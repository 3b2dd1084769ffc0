import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AnswerCache } from '../../../packages/client/src/transport/answer-cache.js';

function source() {
  const asked: { signal: AbortSignal; resolve: (value: number) => void; reject: (error: unknown) => void }[] = [];
  const load = (signal: AbortSignal) =>
    new Promise<number>((resolve, reject) => asked.push({ signal, resolve, reject }));
  return { asked, load };
}

test('the same question on its way is asked once, and its answer kept for its age', async () => {
  let now = 0;
  const cache = new AnswerCache({ maxAge: 1_000, now: () => now });
  const { asked, load } = source();
  const both = [cache.get('k', load), cache.get('k', load)];
  asked[0]?.resolve(7);
  assert.deepEqual(await Promise.all(both), [7, 7]);
  now = 999;
  assert.equal(await cache.get('k', load), 7);
  now = 1_000;
  const later = cache.get('k', load);
  asked[1]?.resolve(8);
  assert.equal(await later, 8);
  assert.equal(asked.length, 2);
});

test('one caller that hangs up leaves the call to the others; the last one ends it', async () => {
  const cache = new AnswerCache();
  const { asked, load } = source();
  const [first, second] = [new AbortController(), new AbortController()];
  const one = cache.get('k', load, { signal: first.signal });
  const two = cache.get('k', load, { signal: second.signal });
  first.abort();
  await assert.rejects(one, { code: 'aborted' });
  assert.equal(asked[0]?.signal.aborted, false);
  second.abort();
  await assert.rejects(two, { code: 'aborted' });
  assert.equal(asked[0]?.signal.aborted, true);
  const again = cache.get('k', load);
  asked[1]?.resolve(1);
  assert.equal(await again, 1);
});

test('a caller who hung up before is not served, and nothing is asked for them', async () => {
  const { asked, load } = source();
  await assert.rejects(new AnswerCache().get('k', load, { signal: AbortSignal.abort() }), { code: 'aborted' });
  assert.equal(asked.length, 0);
});

test('a fresh question goes past the kept answer and takes its place', async () => {
  const cache = new AnswerCache();
  const { asked, load } = source();
  const old = cache.get('k', load);
  asked[0]?.resolve(1);
  await old;
  const fresh = [cache.get('k', load, { fresh: true }), cache.get('k', load, { fresh: true })];
  asked[1]?.resolve(2);
  assert.deepEqual(await Promise.all(fresh), [2, 2]);
  assert.equal(await cache.get('k', load), 2);
  assert.equal(asked.length, 2);
});

test('a failure is not kept', async () => {
  const cache = new AnswerCache();
  const { asked, load } = source();
  const failed = cache.get('k', load);
  asked[0]?.reject(new Error('x'));
  await assert.rejects(failed);
  const again = cache.get('k', load);
  asked[1]?.resolve(3);
  assert.equal(await again, 3);
});

test('what was used longest ago goes when there is too much', async () => {
  const cache = new AnswerCache({ maxWeight: 2 });
  let asked = 0;
  const load = async () => {
    asked += 1;
    return asked;
  };
  for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, load);
  assert.equal(asked, 3);
  await cache.get('a', load);
  assert.equal(asked, 3);
  await cache.get('b', load);
  assert.equal(asked, 4);
});
