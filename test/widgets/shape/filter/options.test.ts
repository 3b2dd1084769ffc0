import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optionsOf } from '../../../../packages/widgets/src/shape/filter/options.js';

describe('optionsOf', () => {
  it('orders choices as people look for words, numbers by size', () => {
    const values = ['Metro Utara', 'kelurahan 10', 'Kelurahan 9', 'metro barat'].map((value) => ({ value, count: 1 }));
    assert.deepEqual(
      optionsOf(values, []).map((option) => option.value),
      ['Kelurahan 9', 'kelurahan 10', 'metro barat', 'Metro Utara'],
    );
  });

  it('keeps a chosen value that no row has any more', () => {
    assert.deepEqual(optionsOf([{ value: 'aktif', count: 3 }], ['gangguan']), [
      { value: 'aktif', count: 3 },
      { value: 'gangguan', count: 0 },
    ]);
  });

  it('offers no missing or nested values', () => {
    const values = [
      { value: null, count: 2 },
      { value: '', count: 1 },
      { value: { a: 1 }, count: 1 },
      { value: 2022, count: 5 },
    ];
    assert.deepEqual(optionsOf(values, []), [{ value: '2022', count: 5 }]);
  });
});
