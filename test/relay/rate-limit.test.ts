import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RateLimit } from '../../packages/relay/src/rate-limit.js';

test('a client that waits as long as it was told may go on', () => {
  const limit = new RateLimit({ requests: 3, seconds: 30 });
  assert.deepEqual(
    [1, 2, 3].map(() => limit.take('a', 0)),
    [0, 0, 0],
  );
  const wait = limit.take('a', 0);
  assert.equal(wait, 10);
  assert.equal(limit.take('a', 9_000), 1);
  assert.equal(limit.take('a', wait * 1000), 0);
  assert.equal(limit.take('b', 0), 0);
});
