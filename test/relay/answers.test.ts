import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@satudata/relay';
import { Answers } from '../../packages/relay/src/answers.js';
import { UpstreamFault } from '../../packages/relay/src/within-upstream.js';

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

test('whoever asks while the question is on its way shares its answer, however slow the store is', async () => {
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  const memory = memoryStore();
  let looks = 0;
  const slow = {
    ...memory,
    get: async (key: string) => {
      const found = await memory.get(key);
      await pause(looks++ === 0 ? 1 : 100);
      return found;
    },
  };
  const answers = new Answers(slow, times, () => 0);
  let asked = 0;
  const read = async () => {
    asked += 1;
    await pause(40);
    return { status: 200, body: 'yes' };
  };
  const first = answers.get('a', read, later);
  await pause(10);
  const second = answers.get('a', read, later);
  assert.deepEqual([(await first).body, (await second).body, asked], ['yes', 'yes', 1]);
});

test('after a failure a question rests: readers get the old answer or the same failure at once', async () => {
  let now = 0;
  let asked = 0;
  const answers = new Answers(memoryStore(), { ...times, ifError: 1000, rest: 5 }, () => now);
  const fail = (retryAfter?: number) => () => {
    asked += 1;
    return Promise.reject(new UpstreamFault('down', 503, retryAfter));
  };
  await answers.get('kept', () => Promise.resolve({ status: 200, body: 'yes' }), later);
  now = 10_000;
  for (let n = 0; n < 3; n++) assert.equal((await answers.get('kept', fail(), later)).origin, 'stale');
  assert.equal(asked, 1);
  now = 15_000;
  await answers.get('kept', fail(), later);
  assert.equal(asked, 2);
  asked = 0;
  for (let n = 0; n < 3; n++) await assert.rejects(answers.get('new', fail(3600), later), /down/);
  assert.equal(asked, 1);
  now = 15_000 + 59_000;
  await assert.rejects(answers.get('new', fail(), later));
  assert.equal(asked, 1);
  now = 15_000 + 61_000;
  assert.equal((await answers.get('new', () => Promise.resolve({ status: 200, body: 'back' }), later)).body, 'back');
});

test('a store that never answers keeps nobody waiting for long', async () => {
  const silent = { get: () => new Promise<undefined>(() => undefined), set: () => new Promise<void>(() => undefined) };
  const answers = new Answers(silent, times, () => 0);
  assert.equal((await answers.get('a', () => Promise.resolve({ status: 200, body: 'yes' }), later)).body, 'yes');
});
