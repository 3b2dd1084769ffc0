import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterOf } from '../../../packages/client/src/transport/retry-after.js';

test('seconds, a date, nothing, nonsense and a year are all understood', () => {
  const now = Date.parse('2026-11-24T00:00:00Z');
  const read = (text?: string) => retryAfterOf(new Headers(text === undefined ? {} : { 'retry-after': text }), now);
  assert.deepEqual(
    [
      read('7'),
      read('Tue, 24 Nov 2026 00:00:30 GMT'),
      read(),
      read('nanti'),
      read('31536000'),
      read('Mon, 23 Nov 2026 00:00:00 GMT'),
    ],
    [7, 30, undefined, undefined, 60, 0],
  );
});
