import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextSort } from '../../../../packages/widgets/src/shape/table/next-sort.js';

describe('the order after a press of a heading', () => {
  it('is that of the pressed heading alone, turned around by a further press', () => {
    assert.equal(nextSort('', 'nama', false, false), 'nama');
    assert.equal(nextSort('nama', 'nama', false, false), '-nama');
    assert.equal(nextSort('-nama, mbps', 'mbps', true, false), '-mbps');
    assert.equal(nextSort('', 'mbps', true, false), '-mbps');
  });

  it('grows by further headings, which turn around and then leave', () => {
    const first = nextSort('nama', 'mbps', true, true);
    assert.equal(first, 'nama, -mbps');
    const second = nextSort(first, 'mbps', true, true);
    assert.equal(second, 'nama, mbps');
    assert.equal(nextSort(second, 'mbps', true, true), 'nama');
  });
});
