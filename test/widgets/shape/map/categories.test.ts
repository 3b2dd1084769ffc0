import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categoriesOf } from '../../../../packages/widgets/src/shape/map/categories.js';

describe('categories of rows', () => {
  it('are the six most frequent, the rest together, and what has none', () => {
    const rows = 'aaabbccdefgh'.split('').map((jenis) => ({ jenis }));
    const { all, kindOf } = categoriesOf([...rows, { jenis: '-' }, { jenis: ' a ' }], 'jenis');
    assert.deepEqual(
      all.map(({ kind, value, count }) => [kind, value, count]),
      [
        ['k0', 'a', 4],
        ['k1', 'b', 2],
        ['k2', 'c', 2],
        ['k3', 'd', 1],
        ['k4', 'e', 1],
        ['k5', 'f', 1],
        ['k6', undefined, 2],
        ['none', undefined, 1],
      ],
    );
    assert.deepEqual([kindOf({ jenis: 'h' }), kindOf({ jenis: null }), kindOf({ jenis: 'a' })], ['k6', 'none', 'k0']);
  });

  it('tell yes from no', () => {
    const { all } = categoriesOf([{ aktif: true }, { aktif: false }, { aktif: true }], 'aktif');
    assert.deepEqual(
      all.map(({ value }) => value),
      [true, false],
    );
  });
});
