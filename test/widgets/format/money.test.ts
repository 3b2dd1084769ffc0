import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatRupiah } from '../../../packages/widgets/src/format/money.js';

describe('formatRupiah', () => {
  it('writes the sign of the currency without a space, as the spelling has it', () => {
    assert.equal(formatRupiah(1_250_000, 'id'), 'Rp1.250.000');
    assert.equal(formatRupiah(1_250_000.5, 'en'), 'Rp1,250,000.5');
    assert.equal(formatRupiah('900719925474099312', 'id'), 'Rp900.719.925.474.099.312');
  });

  it('puts the minus before it', () => {
    assert.equal(formatRupiah(-500, 'id'), '−Rp500');
  });
});
