import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalOf, multiplies, plainDecimal, takeApart } from '../../../packages/client/src/typing/number-text.js';
import fc from '../../fast-check.js';

test('numbers are told from their units', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Rp 1.000', '1.000', 'Rp'],
    ['Rp. 1.000,-', '1.000', 'Rp'],
    ['Rp1.317.811.348.177,38', '1.317.811.348.177,38', 'Rp'],
    ['31m', '31', 'm'],
    ['12,5 Ha', '12,5', 'Ha'],
    ['45 m²', '45', 'm²'],
    ['60 700', '60700', ''],
    ['517\u00a0550', '517550', ''],
    ['-3,5%', '-3,5', '%'],
    ['Rp 28 juta', '28', 'Rp juta'],
  ];
  for (const [text, digits, unit] of cases) assert.deepEqual(takeApart(text), { digits, unit }, text);
  for (const text of ['', '-', 'Metro', '18.', 'Rp', '10/100', '0 – 4', '1 2'])
    assert.equal(takeApart(text), undefined, text);
});

test('points and commas say what they are for, or that nobody can know', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['1.119.994', ','],
    ['3,86', ','],
    ['1.234,56', ','],
    ['1,234.56', '.'],
    ['-5.1167', '.'],
    ['0.125', '.'],
    ['3.500', 'ambiguous'],
    ['45,800', 'ambiguous'],
    ['12', 'none'],
    ['1.2.3', undefined],
    ['1,2,3.4', undefined],
    ['1.23.456,7', undefined],
  ];
  for (const [digits, said] of cases) assert.equal(decimalOf(digits), said, digits);
});

test('a number written the Indonesian way is read back as it was', () => {
  const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, cents) => {
        const number = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        assert.equal(Number(plainDecimal(format.format(number), ',')), number);
      },
    ),
  );
});

test('a number written otherwise than its column is not read', () => {
  assert.equal(plainDecimal('3.86', ','), undefined);
  assert.equal(plainDecimal('1.234,5', '.'), undefined);
});

test('words that multiply are told from units', () => {
  for (const unit of ['juta', 'Rp juta', 'Miliar', 'ribu', 'Rp M']) assert.ok(multiplies(unit), unit);
  for (const unit of ['m', 'Rp', '%', 'Ha', 'ton', 'm²']) assert.ok(!multiplies(unit), unit);
});
