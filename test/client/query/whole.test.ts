import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whole } from '../../../packages/client/src/query/whole.js';

test('an amount is a whole number that is large enough', () => {
  assert.doesNotThrow(() => whole('size', 1, 1));
  for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    assert.throws(() => whole('size', value, 1), { code: 'invalid-query', field: 'size' });
});
