import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowKey } from '../../../../packages/widgets/src/shape/table/row-key.js';

describe('the key of a row', () => {
  it('is its id, so that a changed row is still known', () => {
    assert.equal(rowKey({ _id: 7, nama: 'a' }), rowKey({ _id: 7, nama: 'b' }));
  });

  it('is what it holds where there is no id', () => {
    assert.equal(rowKey({ nama: 'a', mbps: 1 }), rowKey({ nama: 'a', mbps: 1 }));
    assert.notEqual(rowKey({ nama: 'a', mbps: 1 }), rowKey({ nama: 'a', mbps: 2 }));
    assert.notEqual(rowKey({ nama: 'a1', mbps: 1 }), rowKey({ nama: 'a', mbps: 11 }));
  });

  it('stays short, and can be made of every value', () => {
    assert.ok(rowKey({ isi: 'x'.repeat(5_000_000) }).length <= 2_000);
    assert.equal(typeof rowKey({ a: 1n, b: null, c: { d: [true] } }), 'string');
  });
});
