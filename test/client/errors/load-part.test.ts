import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SatuError } from '@satudata/client';
import { loadPart } from '../../../packages/client/src/errors/load-part.js';

test('a part that cannot be reached is a fault of the network', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  await assert.rejects(
    loadPart(() => Promise.reject(cause)),
    { code: 'network', cause },
  );
});

test('a part that loads is handed on, and its own errors stay what they are', async () => {
  assert.equal(await loadPart(async () => 7), 7);
  await assert.rejects(
    loadPart(() => Promise.reject(new SatuError('unsupported', 'x'))),
    { code: 'unsupported' },
  );
});
