import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandScale } from '../../../../packages/widgets/src/engines/chart/band-scale.js';
import fc from '../../../fast-check.js';

test('places divide the length evenly, with their drawn part in the middle', () => {
  const band = bandScale(4, 100, 400, 0.5, 1000);
  assert.deepEqual([band.step, band.width, band.start(0), band.middle(3)], [100, 50, 125, 450]);
});

test('few places are not drawn wider than allowed', () => {
  const band = bandScale(1, 0, 1000, 0.8, 60);
  assert.deepEqual([band.width, band.middle(0)], [60, 500]);
});

test('the place under the pointer is found, and the nearest one outside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(199), (count, index) => {
      const band = bandScale(count, 40, 900, 0.7, 80);
      const wanted = index % count;
      assert.equal(band.at(band.middle(wanted)), wanted);
    }),
  );
  const band = bandScale(3, 0, 300, 1, 100);
  assert.deepEqual([band.at(-50), band.at(1000)], [0, 2]);
});
