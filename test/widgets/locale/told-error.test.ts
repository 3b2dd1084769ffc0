import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError } from '@satudata/client';
import { ToldError } from '../../../packages/widgets/src/locale/told-error.js';

test('it is a failure of its code, with words of its own', () => {
  const error = new ToldError('invalid-config', 'misfitZero', { x: 'nama' }, { field: 'kind', hint: 'Use bars' });
  assert.ok(isSatuError(error, 'invalid-config'));
  assert.deepEqual(
    [error.key, error.values['x'], error.field, error.message],
    ['misfitZero', 'nama', 'kind', 'Use bars'],
  );
});
