import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, flag, maybe, size } from '../../../../../packages/client/src/sources/ckan/actions/loose-value.js';

test('true and false are understood as text too', () => {
  assert.deepEqual(
    ['True', 'true', true, 'False', '', false].map((value) => flag.parse(value)),
    [true, true, true, false, false, false],
  );
  assert.equal(flag.safeParse({}).success, false);
});

test('numbers are understood as text too, and other text is no number', () => {
  assert.deepEqual(
    [3, '3', ' -4.5 '].map((value) => count.parse(value)),
    [3, 3, -4.5],
  );
  for (const value of ['', '3 km', '0x10', true]) assert.equal(count.safeParse(value).success, false, String(value));
});

test('a size that holds a unit stays as written', () => {
  assert.deepEqual([size.parse('1024'), size.parse('1 MB')], [1024, '1 MB']);
});

test('a value may be absent or null', () => {
  assert.deepEqual([maybe(count).parse(null), maybe(count).parse(undefined)], [null, undefined]);
});
