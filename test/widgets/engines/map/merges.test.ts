import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Supercluster from 'supercluster';
import { FlatPoints } from '../../../../packages/widgets/src/engines/map/flat-points.js';
import { unflatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { type Merges, mergesOf, SCALE } from '../../../../packages/widgets/src/engines/map/merges.js';
import fc from '../../../fast-check.js';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0;

function clustersAt(
  places: readonly Place[],
  { count, x, y, from, until, size }: Merges,
  zoom: number,
): readonly string[] {
  const found: string[] = [];
  for (let node = 0; node < count; node += 1) {
    if ((until[node] ?? 0) >= zoom || (from[node] ?? 0) < zoom) continue;
    const middle = { x: (x[node] ?? 0) / SCALE + 0.5, y: (y[node] ?? 0) / SCALE + 0.5 };
    const { latitude, longitude } = places[node] ?? unflatten(middle);
    found.push(`${size[node]} ${rounded(latitude)} ${rounded(longitude)}`);
  }
  return found.sort();
}

function superclustersAt(index: Supercluster, zoom: number): readonly string[] {
  return index
    .getClusters([-180, -85, 180, 85], zoom)
    .map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const count = 'point_count' in properties ? Number(properties['point_count']) : 1;
      return `${count} ${rounded(latitude)} ${rounded(longitude)}`;
    })
    .sort();
}

function indexOf(places: readonly Place[]): Supercluster {
  return new Supercluster({ radius: 54, extent: 256, maxZoom: 19 }).load(
    places.map(({ latitude, longitude }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
}

describe('points that are put together', () => {
  test('become what supercluster makes of them, at every zoom', () => {
    const near = fc.record({
      latitude: fc.double({ min: -5.2, max: -5, noNaN: true }),
      longitude: fc.double({ min: 105.2, max: 105.4, noNaN: true }),
    });
    const anywhere = fc.record({
      latitude: fc.double({ min: -84, max: 84, noNaN: true }),
      longitude: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(near, near, anywhere), { maxLength: 120 }), (places) => {
        const merges = mergesOf(new FlatPoints(places));
        const index = indexOf(places);
        for (let zoom = 0; zoom <= 19; zoom += 1)
          assert.deepEqual(clustersAt(places, merges, zoom), superclustersAt(index, zoom), `zoom ${zoom}`);
      }),
      { numRuns: 60 },
    );
  });

  test('lie side by side among the leaves, each in every cluster that it is part of', () => {
    const places = Array.from({ length: 300 }, (_, at) => ({
      latitude: -5 - (at % 17) / 100,
      longitude: 105 + (at % 23) / 100,
    }));
    const { count, start, size, leaves, until, from } = mergesOf(new FlatPoints(places));
    assert.deepEqual(
      [...leaves].sort((a, b) => a - b),
      places.map((_, at) => at),
    );
    let whole = 0;
    for (let node = 0; node < count; node += 1) if (until[node] === -1) whole += size[node] ?? 0;
    assert.equal(whole, 300);
    for (let node = 300; node < count; node += 1) {
      const inside = [...leaves.slice(start[node], (start[node] ?? 0) + (size[node] ?? 0))];
      // Each of these points has been taken in at this zoom or a nearer one.
      assert.ok(inside.every((leaf) => (until[leaf] ?? -1) >= (from[node] ?? 0)));
    }
  });

  test('are none where there are none, and one on one spot', () => {
    assert.equal(mergesOf(new FlatPoints([])).count, 0);
    const spot = { latitude: -5.1, longitude: 105.3 };
    const merges = mergesOf(new FlatPoints(Array.from({ length: 50 }, () => spot)));
    assert.deepEqual([merges.count, merges.size[50], merges.from[50]], [51, 50, 19]);
  });
});
