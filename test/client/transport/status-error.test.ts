import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusError } from '../../../packages/client/src/transport/status-error.js';

test('a status without further words has its own code', () => {
  const codes = [400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 418, 429, 500, 502, 503, 504].map(
    (status) => statusError({ url: 'https://a/', status, ok: false, text: '', retryAfter: 3 }).code,
  );
  assert.deepEqual(codes, [
    'invalid-query',
    'forbidden',
    'forbidden',
    'not-found',
    'portal-error',
    'invalid-query',
    'not-found',
    'invalid-query',
    'invalid-query',
    'portal-error',
    'portal-error',
    'rate-limited',
    'portal-error',
    'portal-error',
    'maintenance',
    'portal-error',
  ]);
});
