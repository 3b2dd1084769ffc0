import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMissing } from '../../../packages/widgets/src/format/missing.js';

describe('isMissing', () => {
  it('takes the marks that portals print for nothing as nothing', () => {
    for (const value of [null, undefined, '', ' ', '-', '–', 'N/A', 'NULL', 'Unknown Type: float', Number.NaN]) {
      assert.equal(isMissing(value), true, String(value));
    }
  });

  it('keeps zero, false and ordinary words', () => {
    for (const value of [0, false, '0', 'nihil', 'tidak ada gangguan'])
      assert.equal(isMissing(value), false, String(value));
  });
});
