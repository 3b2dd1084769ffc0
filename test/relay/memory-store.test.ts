import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@satudata/relay';

test('what was used least goes first when the memory is full', async () => {
  const store = memoryStore(5_000);
  const answer = { status: 200, body: 'a'.repeat(900), at: 1 };
  await store.set('one', answer, 60);
  await store.set('two', answer, 60);
  assert.deepEqual(await store.get('one'), answer);
  await store.set('three', answer, 60);
  assert.equal(await store.get('two'), undefined);
  assert.deepEqual(await store.get('one'), answer);
});
