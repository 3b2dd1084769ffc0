import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber } from '../../../packages/widgets/src/format/number.js';
import fc from '../../fast-check.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('formatNumber', () => {
  it('writes thousands with dots and decimals with a comma in Indonesian', () => {
    assert.equal(formatNumber(1234567.891, 'id'), '1.234.567,89');
    assert.equal(formatNumber(1234567.891, 'en'), '1,234,567.89');
  });

  it('spells large numbers and never shortens them to a letter', () => {
    assert.equal(plain(formatNumber(1_230_000, 'id', { spell: true })), '1,2 juta');
    assert.equal(plain(formatNumber(3_400_000_000, 'id', { spell: true })), '3,4 miliar');
    assert.equal(plain(formatNumber(-5_600_000_000_000, 'en', { spell: true })), '-5.6 trillion');
    assert.equal(plain(formatNumber(999_999, 'id', { spell: true })), '999.999');
  });

  it('writes a unit after a space, and a percent sign without one', () => {
    assert.equal(plain(formatNumber(350, 'id', { unit: 'Mbps' })), '350 Mbps');
    assert.equal(formatNumber(12.3, 'id', { unit: '%' }), '12,3%');
  });

  it('keeps every digit of a number that came as text', () => {
    assert.equal(formatNumber('12345678901234567890.123456789', 'id'), '12.345.678.901.234.567.890,123456789');
    assert.equal(formatNumber(9007199254740993n, 'en'), '9,007,199,254,740,993');
  });

  it('writes whole numbers so that they can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        assert.equal(Number(formatNumber(value, 'id').replaceAll('.', '')), value);
      }),
    );
  });
});
