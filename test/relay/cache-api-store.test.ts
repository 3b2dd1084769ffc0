import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheApiStore } from '@satudata/relay';

test('an answer put into the platform cache comes back as it was, and no other', async () => {
  const kept = new Map<string, Response>();
  const store = cacheApiStore(async () => ({
    match: async ({ url }) => kept.get(url)?.clone(),
    put: async ({ url }, response) => {
      kept.set(url, response);
    },
  }));
  const answer = { status: 200, body: '{"a":1}', at: 1234 };
  await store.set('metro GET /a b=1&c', answer, 60.5);
  assert.deepEqual(await store.get('metro GET /a b=1&c'), answer);
  assert.equal(await store.get('metro GET /a b=1'), undefined);
  assert.equal([...kept.values()][0]?.headers.get('cache-control'), 'max-age=61');
});
