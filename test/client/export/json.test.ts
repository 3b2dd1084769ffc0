import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowJson } from '../../../packages/client/src/export/json.js';

test('numbers that JSON readers would round are written as text', () => {
  assert.equal(rowJson({ a: 9007199254740993n }), '{"a":"9007199254740993"}');
});

test('a row is one line, whatever its texts hold, and no name of a column is lost', () => {
  const row = Object.assign(Object.create(null), { a: 'x\ny' });
  Object.defineProperty(row, '__proto__', { value: 1, enumerable: true });
  assert.equal(rowJson(row), '{"a":"x\\ny","__proto__":1}');
});
