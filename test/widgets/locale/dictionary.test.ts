import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '../../../packages/widgets/src/locale/dictionary.js';

describe('fill', () => {
  it('puts values into their places', () => {
    assert.equal(fill('Baris {a}–{b} dari {total}', { a: 1, b: 25, total: '1.204' }), 'Baris 1–25 dari 1.204');
  });

  it('leaves a place without a value visible', () => {
    assert.equal(fill('{n} baris', {}), '{n} baris');
    assert.equal(fill('{constructor}', {}), '{constructor}');
  });

  it('does not fill what a value itself contains', () => {
    assert.equal(fill('{a} {b}', { a: '{b}', b: 'x' }), '{b} x');
  });
});
