import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '../../../packages/client/src/wrap/memory-store.js';
import fc from '../../fast-check.js';

test('what was used longest ago goes when there is too much', async () => {
  const store = memoryStore(2);
  for (const key of ['a', 'b']) await store.write(key, { at: 0, weight: 1, answer: key });
  await store.read('a');
  await store.write('c', { at: 0, weight: 1, answer: 'c' });
  assert.equal(await store.read('b'), undefined);
  assert.deepEqual([(await store.read('a'))?.answer, (await store.read('c'))?.answer], ['a', 'c']);
});

test('whatever is written, no more is kept than fits, and what is kept is what was written last', async () => {
  const write = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 12 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 30 }), async (writes) => {
      const store = memoryStore(10);
      const last = new Map<string, number>();
      for (const [at, { key, weight }] of writes.entries()) {
        await store.write(key, { at, weight, answer: at });
        last.set(key, at);
      }
      let weight = 0;
      for (const [key, at] of last) {
        const kept = await store.read(key);
        weight += kept?.weight ?? 0;
        if (kept !== undefined) assert.equal(kept.answer, at);
      }
      assert.ok(weight <= 10);
    }),
  );
});
