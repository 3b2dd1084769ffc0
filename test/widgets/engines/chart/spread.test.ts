import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from '../../../../packages/widgets/src/engines/chart/spread.js';
import fc from '../../../fast-check.js';

test('places that have room stay where they are', () => {
  assert.deepEqual(spread([80, 10, 40], 15, 0, 100), [80, 10, 40]);
});

test('places that touch are moved apart, within the range', () => {
  assert.deepEqual(spread([95, 96, 97], 10, 0, 100), [80, 90, 100]);
});

test('places that cannot all fit are given up', () => {
  assert.equal(spread([1, 2, 3], 60, 0, 100), undefined);
});

test('whatever fits ends apart, inside and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 250 }), { minLength: 1, maxLength: 10 }), (places) => {
      const moved = spread(places, 20, 0, 200);
      assert.ok(moved !== undefined);
      const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      const sorted = order.map((index) => moved[index] ?? Number.NaN);
      assert.ok(
        sorted.every(
          (place, index) => place >= 0 && place <= 200 && (index === 0 || place - (sorted[index - 1] ?? 0) >= 20),
        ),
      );
    }),
  );
});
