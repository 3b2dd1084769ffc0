import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import {
  boundsOf,
  fitted,
  fromWindow,
  NEAREST_ZOOM,
  panned,
  resized,
  toWindow,
  zoomed,
} from '../../../../packages/widgets/src/engines/map/view.js';
import fc from '../../../fast-check.js';

const metro = { center: flatten(-5.1167, 105.3), zoom: 13, width: 800, height: 500 };

test('what is under the pointer stays there while the map is zoomed', () => {
  const pixel = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
  fc.assert(
    fc.property(pixel(800), pixel(500), fc.double({ min: 8, max: 18, noNaN: true }), (x, y, zoom) => {
      const before = fromWindow(metro, { x, y });
      const after = fromWindow(zoomed(metro, zoom, { x, y }), { x, y });
      assert.ok(Math.abs(before.x - after.x) < 1e-9 && Math.abs(before.y - after.y) < 1e-9);
    }),
  );
});

test('a drag moves what is drawn by as many pixels', () => {
  const point = flatten(-5.12, 105.31);
  const before = toWindow(metro, point);
  const after = toWindow(panned(metro, 30, -12), point);
  assert.ok(Math.abs(after.x - before.x - 30) < 1e-6 && Math.abs(after.y - before.y + 12) < 1e-6);
});

test('all points are inside a fitted view, with room around them', () => {
  const place = fc.record({
    lat: fc.double({ min: -11, max: 6, noNaN: true }),
    lon: fc.double({ min: 95, max: 141, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
      const points = places.map(({ lat, lon }) => flatten(lat, lon));
      const view = fitted(points, { width: 800, height: 500 });
      for (const point of points) {
        const { x, y } = toWindow(view, point);
        assert.ok(x >= 47 && x <= 753 && y >= 47 && y <= 453, `${x} ${y}`);
      }
    }),
  );
});

test('a single point is not shown from as near as possible, and none shows the archipelago', () => {
  assert.equal(fitted([flatten(-5, 105)], metro).zoom, 16);
  const [west, , east] = boundsOf(fitted([], metro));
  assert.ok(west < 95 && east > 141);
});

test('zoom and movement stop at their limits', () => {
  assert.equal(zoomed(metro, 99).zoom, NEAREST_ZOOM);
  const far = panned({ ...metro, zoom: 4 }, 0, 1e6);
  assert.ok(boundsOf(far)[3] <= 85.06);
  assert.equal(resized(metro, 400, 300).width, 400);
});
