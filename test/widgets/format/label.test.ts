import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelOf } from '../../../packages/widgets/src/format/label.js';

describe('the name of a field for people', () => {
  it('is that of the dictionary, else its own name in words', () => {
    assert.equal(labelOf([{ name: 'mbps', type: 'number', label: 'Kecepatan', exact: true }], 'mbps'), 'Kecepatan');
    assert.equal(labelOf([], 'nama_lokasi'), 'Nama lokasi');
    assert.equal(labelOf([], '_'), '_');
  });
});
