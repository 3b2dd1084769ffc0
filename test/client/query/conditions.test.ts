import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  all,
  any,
  compare,
  contains,
  empty,
  fieldsOf,
  not,
  oneOf,
} from '../../../packages/client/src/query/conditions.js';

const [a, b, c] = [compare('a', '=', 1), compare('b', '=', 2), empty('c')];

test('the same wish has the same form, however it was nested', () => {
  assert.deepEqual(all([a, all([b, c])]), all([a, b, c]));
  assert.deepEqual(any([any([a]), b]), any([a, b]));
  assert.deepEqual(all([a]), a);
  assert.deepEqual(not(not(a)), a);
  assert.deepEqual(oneOf('a', [1, 1]), a);
});

test('a condition tells every field that it names', () => {
  assert.deepEqual(fieldsOf(all([a, not(any([b, contains('d', 'starts', 'x')])), oneOf('e', [1, 2]), c])), [
    'a',
    'b',
    'd',
    'e',
    'c',
  ]);
  assert.deepEqual(fieldsOf(undefined), []);
});
