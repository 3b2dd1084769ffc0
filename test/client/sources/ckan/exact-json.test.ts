import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExact } from '../../../../packages/client/src/sources/ckan/exact-json.js';
import fc from '../../../fast-check.js';

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

test('digits inside of texts stay there, beside numbers that would lose theirs', () => {
  const words = fc.array(fc.constantFrom('12345678901234567891', ', ', '[', ']', ': ', '"', '\\', ' ', '-', '1e5'));
  fc.assert(
    fc.property(words, words, (key, value) => {
      const text = JSON.stringify({ [`k${key.join('')}`]: [value.join(''), 0] }).replace('0]', '12345678901234567891]');
      assert.deepEqual(parseExact(text), { [`k${key.join('')}`]: [value.join(''), '12345678901234567891'] });
    }),
  );
});

test('a table whose columns are doubles is taken as it is', () => {
  const body = (type: string) =>
    `{"result": {"fields": [{"id": "a", "type": "${type}"}], "records": [[0.30000000000000004441]]}}`;
  const cell = (type: string) =>
    (parseExact(body(type)) as { result: { records: unknown[][] } }).result.records[0]?.[0];
  assert.deepEqual([cell('float8'), cell('numeric')], [0.30000000000000004, '0.30000000000000004441']);
});
