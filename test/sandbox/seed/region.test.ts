import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { city, districts, middle, villages } from '../../../packages/sandbox/src/seed/region.js';

describe('the regions', () => {
  it('are 5 kecamatan and 22 kelurahan, each with a cell of its own', () => {
    assert.deepEqual([districts.length, villages.length], [5, 22]);
    assert.equal(new Set(villages.map((place) => `${place.column},${place.row}`)).size, 22);
    for (const place of villages) {
      const district = districts.find((one) => one.name === place.district);
      assert.ok(
        district && place.kemendagri.startsWith(`${district.kemendagri}.`) && place.bps.startsWith(district.bps),
      );
    }
  });

  it('lie around the middle of the city', () => {
    for (const place of villages) {
      assert.ok(Math.abs(middle(place).latitude - city.latitude) < 0.06);
      assert.ok(Math.abs(middle(place).longitude - city.longitude) < 0.06);
    }
  });
});
