import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AreaLayer } from '../../../../packages/widgets/src/engines/map/area-layer.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { fitted, toWindow } from '../../../../packages/widgets/src/engines/map/view.js';
import fc from '../../../fast-check.js';

const square = (id: string, west: number, south: number, size: number) => ({
  id,
  kind: 'q0',
  polygons: [
    [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ] as const,
    ],
  ],
});

describe('areas on a map', () => {
  const layer = new AreaLayer([square('small', 105.4, -5.6, 0.2), square('large', 105, -6, 1)]);
  const view = fitted(layer.extent, { width: 400, height: 400 });
  const hit = (longitude: number, latitude: number) => layer.hit(view, toWindow(view, flatten(latitude, longitude)));

  it('are chosen where they are drawn, the small one above the large', () => {
    assert.equal(hit(105.5, -5.5), 'small');
    assert.equal(hit(105.1, -5.1), 'large');
    assert.equal(hit(104.9, -5.1), undefined);
  });

  it('hold exactly the points inside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 104.5, max: 106.5, noNaN: true }),
        fc.double({ min: -6.5, max: -4.5, noNaN: true }),
        (x, y) => {
          const inside = x > 105 && x < 106 && y > -6 && y < -5;
          assert.equal(hit(x, y) !== undefined, inside);
        },
      ),
    );
  });

  it('that are outlines alone cannot be chosen', () => {
    assert.equal(new AreaLayer([square('a', 105, -6, 1)], { outlined: true }).hit(view, { x: 200, y: 200 }), undefined);
  });
});
