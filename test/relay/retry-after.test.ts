import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retrySeconds } from '../../packages/relay/src/retry-after.js';

test('Retry-After is seconds or a date, at most a day; nonsense is none', () => {
  const now = Date.parse('Tue, 24 Nov 2026 10:00:00 GMT');
  assert.equal(retrySeconds('120'), 120);
  assert.equal(retrySeconds('999999999'), 86_400);
  assert.equal(retrySeconds('Tue, 24 Nov 2026 10:01:30 GMT', now), 90);
  assert.equal(retrySeconds('Tue, 24 Nov 2026 09:00:00 GMT', now), 0);
  for (const text of [null, '', '-5', '1.5', 'soon', '5\r\nx: y']) assert.equal(retrySeconds(text), undefined);
});
