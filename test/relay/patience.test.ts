import assert from 'node:assert/strict';
import { test } from 'node:test';
import { within } from '../../packages/relay/src/patience.js';

test('what comes in time is given, and its failure too; what does not come is undefined', async () => {
  assert.equal(await within(Promise.resolve('yes'), 60_000), 'yes');
  await assert.rejects(within(Promise.reject(new Error('no')), 60_000), /no/);
  assert.equal(await within(new Promise(() => undefined), 1), undefined);
});
