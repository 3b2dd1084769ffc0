import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodedPart } from '../../../packages/client/src/sources/path-part.js';

test('a part of a path is read as it was meant, and kept where it cannot be', () => {
  assert.equal(decodedPart('titik%20wifi'), 'titik wifi');
  assert.equal(decodedPart('100%'), '100%');
});
