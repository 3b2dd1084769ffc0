import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RedisClient, redisStore } from '@satudata/relay';

test('an answer is kept under its own key for whole seconds, and what is none is not taken for one', async () => {
  const kept = new Map<string, string>();
  const told: unknown[] = [];
  const client: RedisClient = {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value, options) => {
      told.push(options);
      kept.set(key, value);
    },
  };
  const store = redisStore(client, 'kota:');
  const answer = { status: 200, body: '{"a":"é"}', at: 1234 };
  await store.set('metro GET a', answer, 60.5);
  assert.deepEqual(await store.get('metro GET a'), answer);
  assert.deepEqual([...kept.keys()], ['kota:metro GET a']);
  assert.deepEqual(told, [{ expiration: { type: 'EX', value: 61 } }]);
  assert.equal(await store.get('metro GET b'), undefined);
  for (const text of ['', 'null', '{"status":"200"}', '{"body":1}']) {
    kept.set('kota:odd', text);
    assert.equal(await store.get('odd'), undefined, text);
  }
});
