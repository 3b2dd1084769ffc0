import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLane } from '../../../packages/client/src/transport/lane.js';
import { turn } from '../../../packages/client/src/transport/turn.js';

test('a place that became free meanwhile is taken at once', async () => {
  const lane = emptyLane();
  await turn(lane, 1, undefined);
  assert.deepEqual([lane.open, lane.waiting.size], [1, 0]);
});

test('a place is handed on in the order of arrival', async () => {
  const lane = { ...emptyLane(), open: 1 };
  const came: number[] = [];
  const turns = [1, 2, 3].map((number) => turn(lane, 1, undefined).then(() => came.push(number)));
  for (const [next] of [[...lane.waiting], [...lane.waiting].slice(1), [...lane.waiting].slice(2)]) next?.();
  await Promise.all(turns);
  assert.deepEqual(came, [1, 2, 3]);
});

test('who hangs up leaves the queue, and who hung up before never enters it', async () => {
  const lane = { ...emptyLane(), open: 1 };
  const leaving = new AbortController();
  const waiting = turn(lane, 1, leaving.signal);
  assert.equal(lane.waiting.size, 1);
  leaving.abort();
  await assert.rejects(waiting, { code: 'aborted' });
  await assert.rejects(turn(lane, 1, leaving.signal), { code: 'aborted' });
  assert.equal(lane.waiting.size, 0);
});
