import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, SatuError } from '@satudata/client';

test('an error is told by its code, and keeps what is known besides', () => {
  const cause = new TypeError('fetch failed');
  const error = new SatuError('rate-limited', 'Too many', { retryAfter: 7, status: 429, url: 'https://a/', cause });
  assert.equal(isSatuError(error), true);
  assert.equal(isSatuError(error, 'timeout', 'rate-limited'), true);
  assert.equal(isSatuError(error, 'timeout'), false);
  assert.deepEqual(
    [error.retryAfter, error.status, error.url, error.cause, error.hint],
    [7, 429, 'https://a/', cause, ''],
  );
});

test('other errors and things that only look alike are no errors of the client', () => {
  assert.equal(isSatuError(new Error('x')), false);
  assert.equal(isSatuError({ code: 'timeout' }), false);
  assert.equal(isSatuError(undefined), false);
});

test('an error of another copy of the client is recognised', () => {
  const foreign = Object.assign(new Error('x'), { code: 'timeout', [Symbol.for('satudata.error')]: true });
  assert.equal(isSatuError(foreign, 'timeout'), true);
});
