import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLane } from '../../../packages/client/src/transport/lane.js';

test('a lane that nobody uses yet is free, and no other’s', () => {
  const [one, two] = [emptyLane(), emptyLane()];
  assert.deepEqual([one.open, one.waiting.size], [0, 0]);
  assert.notEqual(one.waiting, two.waiting);
});
