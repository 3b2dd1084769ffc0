import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError } from '@satudata/client';
import { loadPart } from '../../../packages/widgets/src/foundation/load-part.js';

test('a part that arrives is given as it is', async () => {
  assert.deepEqual(await loadPart(async () => ({ layout: 1 })), { layout: 1 });
});

test('a part that cannot be reached is a fault of the network, with its cause', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module');
  await assert.rejects(
    loadPart(() => Promise.reject(cause)),
    (error) => isSatuError(error, 'network') && error.cause === cause,
  );
});
