import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldRegion, looksLikeCode, surelyOf } from '../../../../packages/widgets/src/shape/map/region-key.js';

describe('names of regions', () => {
  it('are the same whatever their case, spaces and word for the level', () => {
    for (const [one, other] of [
      ['IRINGMULYO', 'Iring Mulyo'],
      ['Tulangbawang', 'Tulang Bawang'],
      ['KOTA METRO', 'Kota Metro'],
      ['Kel. Imopuro', 'imopuro'],
      ['KEC. METRO PUSAT', 'Metro Pusat'],
      ['Kabupaten Solok', 'KAB. SOLOK'],
    ] as const)
      assert.equal(foldRegion(one), foldRegion(other), one);
  });

  it('keep a kabupaten and a kota apart', () => {
    assert.notEqual(foldRegion('Kab. Solok'), foldRegion('Kota Solok'));
  });

  it('keep a name that is a word for a level', () => {
    assert.notEqual(foldRegion('Desa'), '');
  });
});

describe('codes of regions', () => {
  it('are surely of Kemendagri with dots, and of nobody surely without', () => {
    assert.equal(surelyOf('18.72.01.1001'), 'kemendagri');
    assert.equal(surelyOf('1872011001'), undefined);
    assert.equal(looksLikeCode('1872022'), true);
    assert.equal(looksLikeCode('2022'), true);
    assert.equal(looksLikeCode('Metro'), false);
  });
});
