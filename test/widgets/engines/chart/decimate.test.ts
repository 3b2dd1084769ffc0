import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimate } from '../../../../packages/widgets/src/engines/chart/decimate.js';
import fc from '../../../fast-check.js';

const column = (point: number): number => point / 10;

test('of each pixel column the first, lowest, highest and last point stay, in order', () => {
  const values = [5, 9, 1, 4, 6, 7, 3, 2, 8, 5, /* next column */ 4];
  assert.deepEqual(decimate(values, column), [0, 1, 2, 9, 10]);
});

test('a gap stays a gap', () => {
  assert.deepEqual(decimate([1, undefined, undefined, 2], column), [0, undefined, 3]);
  assert.deepEqual(decimate([undefined, 1, undefined], column), [1]);
  assert.deepEqual(decimate([], column), []);
});

test('extremes are never lost, the order is kept, and a column holds at most four points and its gaps', () => {
  const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined, freq: 20 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), (values) => {
      const kept = decimate(values, column);
      const points = kept.filter((point) => point !== undefined);
      const present = values.filter((entry) => entry !== undefined);
      const drawn = points.map((point) => values[point]).filter((entry) => entry !== undefined);
      assert.deepEqual([Math.max(...drawn), Math.min(...drawn)], [Math.max(...present), Math.min(...present)]);
      assert.deepEqual(
        points,
        [...new Set(points)].sort((a, b) => a - b),
      );
    }),
  );
});

test('a hundred thousand points become at most four to a pixel', () => {
  const values = Array.from({ length: 100_000 }, (_, index) => Math.sin(index / 50));
  assert.ok(decimate(values, (point) => (point / 100_000) * 600).length <= 2_400);
});
