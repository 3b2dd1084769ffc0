import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@satudata/relay';
import { Answers } from '../../packages/relay/src/answers.js';

const times = { fresh: 1, whileRevalidate: 0, ifError: 100 };
const later = () => undefined;

test('refusals are not kept, and give way to an older answer when the upstream is asked too often', async () => {
  let now = 0;
  const answers = new Answers(memoryStore(), times, () => now);
  const reply = (status: number, body: string) => () => Promise.resolve({ status, body });
  assert.equal((await answers.get('a', reply(404, 'no'), later)).status, 404);
  assert.equal((await answers.get('a', reply(200, 'yes'), later)).origin, 'miss');
  now = 50_000;
  assert.deepEqual(await answers.get('a', reply(429, 'wait'), later), {
    status: 200,
    body: 'yes',
    age: 50,
    origin: 'stale',
  });
  assert.equal((await answers.get('a', reply(404, 'gone'), later)).status, 404);
});

test('a store that fails is as good as an empty one', async () => {
  const broken = { get: () => Promise.reject(new Error('down')), set: () => Promise.reject(new Error('down')) };
  const answers = new Answers(broken, times, () => 0);
  const answer = await answers.get('a', () => Promise.resolve({ status: 200, body: 'yes' }), later);
  assert.equal(answer.body, 'yes');
});
