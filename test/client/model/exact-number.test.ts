import assert from 'node:assert/strict';
import { test } from 'node:test';
import { survives } from '../../../packages/client/src/model/exact-number.js';
import fc from '../../fast-check.js';

test('a decimal survives where a number keeps its every digit', () => {
  for (const text of [
    '0',
    '-0',
    '1.10',
    '0.1',
    '1e21',
    '100000000000000000000',
    '9007199254740992',
    '-12.50',
    '1e-7',
    '0.00000010',
  ])
    assert.equal(survives(text), true, text);
  for (const text of [
    '9007199254740993',
    '12345678901234567890.123456789',
    '0.12345678901234567890',
    '1e400',
    'NaN',
    'abc',
    '',
  ])
    assert.equal(survives(text), false, text);
});

test('whatever JavaScript writes for a number survives', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => survives(String(number))));
});

test('a whole number survives exactly where it is the same as a bigint', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      (whole) => survives(String(whole)) === (BigInt(Number(whole)) === whole),
    ),
  );
});
