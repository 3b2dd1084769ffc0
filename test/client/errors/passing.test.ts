import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canPass, SatuError } from '@satudata/client';

test('a portal that is down may come back; a question that it refuses stays refused', () => {
  for (const code of ['offline', 'network', 'timeout', 'portal-error', 'maintenance', 'integrity'] as const)
    assert.equal(canPass(new SatuError(code, 'x')), true);
  for (const code of ['aborted', 'not-found', 'forbidden', 'invalid-query', 'unknown-field', 'too-large'] as const)
    assert.equal(canPass(new SatuError(code, 'x')), false);
  assert.equal(canPass(new Error('x')), false);
});
