import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureText } from '../../../../packages/widgets/src/shape/chart/figure-text.js';
import fc from '../../../fast-check.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('large numbers are spelled on the drawing and written in full elsewhere', () => {
  assert.equal(plain(figureText(1_250_000, 'id', { short: true })), '1,3 juta');
  assert.equal(plain(figureText(1_250_000, 'en', { short: true })), '1.3 million');
  assert.equal(plain(figureText(3.4e9, 'id', { short: true, unit: 'rupiah' })), '3,4 miliar rupiah');
  assert.equal(plain(figureText(1_250_000, 'id', { unit: 'jiwa' })), '1.250.000 jiwa');
});

test('numbers that nobody can count the zeros of are powers of ten', () => {
  assert.equal(plain(figureText(1e308, 'id')), '1 × 10³⁰⁸');
  assert.equal(plain(figureText(-2.5e-9, 'id')), '-2,5 × 10⁻⁹');
});

test('small numbers keep the digits that matter', () => {
  assert.equal(figureText(0.0012345, 'id'), '0,00123');
  assert.equal(figureText(0, 'id'), '0');
});

test('a share is written without a space', () => {
  assert.equal(figureText(12.5, 'id', { unit: '%' }), '12,5%');
});

test('digits that came as text are all written', () => {
  assert.equal(figureText('9007199254740993', 'id'), '9.007.199.254.740.993');
});

test('numbers are rounded and grouped as the formatter of the platform does it', () => {
  for (const [locale, tag] of [
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const) {
    const two = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    const none = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.double({ min: -1e11, max: 1e11, noNaN: true }), fc.boolean(), (any, half) => {
        const value = half ? Math.round(any) / 200 : any;
        const size = Math.abs(value);
        if (size < 1) return;
        assert.equal(figureText(value, locale), two.format(value));
        if (size < 1e6)
          assert.equal(figureText(value, locale, { short: true }), (size < 1000 ? two : none).format(value));
      }),
    );
    for (const value of [1.005, -13.434999999999999, 999.995, 999999.4, 1000, 5407.6449999999995])
      assert.equal(figureText(value, locale), two.format(value));
  }
});
