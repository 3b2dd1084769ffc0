import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten, unflatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import fc from '../../../fast-check.js';

test('a place comes back from the flat world', () => {
  const latitude = fc.double({ min: -85, max: 85, noNaN: true });
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(latitude, longitude, (lat, lon) => {
      const back = unflatten(flatten(lat, lon));
      assert.ok(Math.abs(back.latitude - lat) < 1e-9 && Math.abs(back.longitude - lon) < 1e-9);
    }),
  );
});

test('the middle of the world is at 0, 0 and a pole is on its edge', () => {
  assert.deepEqual(flatten(0, 0), { x: 0.5, y: 0.5 });
  assert.ok(Math.abs(flatten(90, 0).y) < 1e-6);
});
