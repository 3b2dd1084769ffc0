import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDecimal,
  compareDecimal,
  exactNumber,
  formatDecimal,
  parseDecimal,
} from '../../../packages/client/src/query/decimal.js';
import fc from '../../fast-check.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => ({ digits, scale }));

test('adding loses no digit', () => {
  const sum = ['0.1', '0.2', '9007199254740993']
    .map((text) => parseDecimal(text))
    .reduce((a, b) => addDecimal(a ?? { digits: 0n, scale: 0 }, b ?? { digits: 0n, scale: 0 }));
  assert.equal(sum === undefined ? '' : formatDecimal(sum), '9007199254740993.3');
});

test('a text that is no plain decimal is not one', () => {
  for (const text of ['', 'abc', '1.234,56', '0x10', '1e9999', '.5', '5.'])
    assert.equal(parseDecimal(text), undefined, text);
});

test('a decimal reads back as it is written', () => {
  fc.assert(
    fc.property(
      decimal,
      (value) => compareDecimal(value, parseDecimal(formatDecimal(value)) ?? { digits: 1n, scale: 0 }) === 0,
    ),
  );
});

test('order goes along with addition', () => {
  fc.assert(
    fc.property(
      decimal,
      decimal,
      decimal,
      (a, b, c) => Math.sign(compareDecimal(a, b)) === Math.sign(compareDecimal(addDecimal(a, c), addDecimal(b, c))),
    ),
  );
});

test('a number is given where it is exact, else its digits', () => {
  assert.equal(exactNumber({ digits: 1_250n, scale: 2 }), 12.5);
  assert.equal(exactNumber({ digits: 9_007_199_254_740_993n, scale: 0 }), '9007199254740993');
});
