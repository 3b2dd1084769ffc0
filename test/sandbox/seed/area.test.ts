import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from '../../../packages/sandbox/src/seed/area.js';
import { cell, districts, villages } from '../../../packages/sandbox/src/seed/region.js';

/** Area inside a ring, by the shoelace rule. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  return ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + ((ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0)) / 2, 0);
}

describe('the outline of an area', () => {
  it('is closed and encloses exactly its cells, without lines inside', () => {
    for (const district of districts) {
      const places = villages.filter((place) => place.district === district.name);
      const [ring = []] = outline(places).coordinates;
      assert.deepEqual(ring[0], ring.at(-1));
      assert.ok(Math.abs(areaOf(ring) / (cell.width * cell.height) - places.length) < 1e-3, district.name);
    }
  });

  it('of the whole city is one ring too', () => {
    const [ring = []] = outline(villages).coordinates;
    assert.ok(Math.abs(areaOf(ring) / (cell.width * cell.height) - villages.length) < 1e-3);
  });
});
