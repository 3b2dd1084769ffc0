import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseExact } from '../../../../packages/client/src/sources/ckan/exact-json.js';

test('only numbers that would lose digits become texts of their digits', () => {
  assert.deepEqual(
    parseExact(
      '{"a": [9007199254740993, 12345678901234567890.123456789, 1.10, 9007199254740992, -1], "b": "12345678901234567890", "c": "q\\"9007199254740993\\\\"}',
    ),
    {
      a: ['9007199254740993', '12345678901234567890.123456789', 1.1, 9007199254740992, -1],
      b: '12345678901234567890',
      c: 'q"9007199254740993\\',
    },
  );
});

test('every number is a text as it was written, where that is asked for', () => {
  assert.deepEqual(parseExact('[1.10, "x", -0, 1e5]', 'string'), ['1.10', 'x', '-0', '1e5']);
});

test('JSON that loses nothing is read as ever', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assert.deepEqual(parseExact(JSON.stringify(value)), JSON.parse(JSON.stringify(value))),
    ),
  );
});
