import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SatuError } from '@satudata/client';
import { watch } from '../../../packages/client/src/live/watch.js';
import { stillWorld } from '../still-world.js';

async function watching(answers: (number | Error)[], every = 1_000) {
  const place = stillWorld();
  const call = new AbortController();
  const [asked, seen]: [boolean[], number[]] = [[], []];
  const ask = async ({ fresh }: { fresh: boolean }) => {
    asked.push(fresh);
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    return answer ?? 0;
  };
  const ended = (async () => {
    for await (const answer of watch(ask, { fingerprint: String }, { every, signal: call.signal, world: place.world }))
      seen.push(answer);
  })();
  ended.catch(() => {});
  await place.settle();
  return { ...place, call, asked, seen, ended };
}

test('only what has changed is told, and only the first reading may come from what is kept', async () => {
  const { turn, seen, asked } = await watching([1, 1, 2]);
  await turn(1_000);
  await turn(1_000);
  assert.deepEqual(
    [seen, asked],
    [
      [1, 2],
      [false, true, true],
    ],
  );
});

test('nothing is asked while nobody looks or the network is gone, and at once on return', async () => {
  for (const sense of ['visible', 'online'] as const) {
    const { turn, comeBack, state, asked, seen } = await watching([1, 2]);
    state[sense] = false;
    await turn(60_000);
    assert.equal(asked.length, 1);
    state[sense] = true;
    await comeBack();
    assert.deepEqual(seen, [1, 2]);
  }
});

test('coming back before it is time asks for nothing', async () => {
  const { comeBack, asked } = await watching([1]);
  await comeBack();
  assert.equal(asked.length, 1);
});

test('a fault that passes lengthens the pause, and the reading goes on', async () => {
  const { turn, seen, asked } = await watching([1, new SatuError('network', 'x'), 2]);
  await turn(1_000);
  await turn(1_999);
  assert.equal(asked.length, 2);
  await turn(1);
  assert.deepEqual(seen, [1, 2]);
});

test('a fault that does not pass, and one of the first reading, end it', async () => {
  await assert.rejects((await watching([new SatuError('network', 'x')])).ended, { code: 'network' });
  const { turn, ended } = await watching([1, new SatuError('not-found', 'x')]);
  await turn(1_000);
  await assert.rejects(ended, { code: 'not-found' });
});

test('hanging up ends it without an error and leaves nothing behind', async () => {
  const { call, ended, left } = await watching([1]);
  call.abort();
  await ended;
  assert.equal(left(), 0);
});

test('a network that returns ends the pause after it had failed; one that a portal asks for is kept', async () => {
  const { turn, comeBack, seen } = await watching([1, new SatuError('network', 'x'), 2]);
  await turn(1_000);
  await comeBack();
  assert.deepEqual(seen, [1, 2]);
  const asked = await watching([1, new SatuError('rate-limited', 'x', { retryAfter: 30 }), 2]);
  await asked.turn(1_000);
  await asked.comeBack();
  await asked.turn(29_999);
  assert.deepEqual(asked.seen, [1]);
  await asked.turn(1);
  assert.deepEqual(asked.seen, [1, 2]);
});

test('an answer that is known to be old is followed by a new one at once', async () => {
  const place = stillWorld();
  const call = new AbortController();
  const seen: string[] = [];
  const answers = ['old', 'new', 'new'];
  const reading = (async () => {
    const ask = async () => answers.shift() ?? 'new';
    const watched = { fingerprint: String, isOld: (answer: string) => answer === 'old' };
    for await (const answer of watch(ask, watched, { every: 1_000, signal: call.signal, world: place.world }))
      seen.push(answer);
  })();
  await place.settle();
  assert.deepEqual([seen, answers.length], [['old', 'new'], 1]);
  call.abort();
  await reading;
});
