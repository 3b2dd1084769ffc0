import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, RateLimit } from '../../packages/relay/src/rate-limit.js';

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

test('all addresses of one IPv6 network are one client, however they are written', () => {
  const one = clientOf('2001:db8:1:2::5');
  for (const address of ['2001:db8:1:2:a:b:c:d', '2001:0DB8:1:2::', '2001:db8:1:2::6'])
    assert.equal(clientOf(address), one);
  assert.notEqual(clientOf('2001:db8:1:3::5'), one);
  assert.equal(clientOf('::ffff:192.0.2.1'), clientOf('192.0.2.1'));
  assert.notEqual(clientOf('192.0.2.2'), clientOf('192.0.2.1'));
  assert.equal(clientOf('unknown'), 'unknown');
});
