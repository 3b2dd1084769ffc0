import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson } from '../../../packages/client/src/sources/parse-json.js';
import fc from '../../fast-check.js';

test('a whole number of more digits than a number holds keeps them all', () => {
  assert.deepEqual(parseJson('{"nik":9007199254740993,"n":[-12345678901234567890],"m":9007199254740992}'), {
    nik: '9007199254740993',
    n: ['-12345678901234567890'],
    m: 9007199254740992,
  });
});

test('decimals stay numbers, and texts stay what they are', () => {
  const text = '\uFEFF{"lon":105.30000000000000123,"a":"12345678901234567890 \\" 12345678901234567890","b":1e20}';
  assert.deepEqual(parseJson(text), { lon: 105.3, a: '12345678901234567890 " 12345678901234567890', b: 1e20 });
});

test('other JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      if (!/\d{16}/.test(text)) assert.deepEqual(parseJson(text), JSON.parse(text));
    }),
  );
  assert.throws(() => parseJson('{"a":1'), SyntaxError);
});
