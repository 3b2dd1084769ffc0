import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binned } from '../../../../packages/widgets/src/shape/chart/bins.js';
import { chartData } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import fc from '../../../fast-check.js';

const data = (values: readonly number[]) =>
  chartData(
    values.map((x) => ({ x, y: 1 })),
    { x: 'x', y: 'y', series: '', op: 'count', order: 'given' },
  );
const counts = (values: readonly number[], wanted = 0) => binned(data(values), wanted).series[0]?.values ?? [];

test('every value is in the one bin that holds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
        minLength: 1,
      }),
      fc.integer({ min: 0, max: 80 }),
      (values, wanted) => {
        const { points, series } = binned(data(values), wanted);
        const last = points.length - 1;
        for (const [bin, { at = 0, to = 0 }] of points.entries()) {
          const inside = values.filter((value) => value >= at && (bin === last ? value <= to : value < to));
          assert.equal(series[0]?.values[bin], inside.length);
        }
        assert.equal(
          counts(values, wanted).reduce<number>((sum, n) => sum + (n ?? 0), 0),
          values.length,
        );
      },
    ),
  );
});

test('whole numbers of a small range are counted one by one', () => {
  const { points, series } = binned(data([1, 1, 2, 4]), 8);
  assert.deepEqual(
    points.map(({ at, to }) => [at, to]),
    [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ],
  );
  assert.deepEqual(series[0]?.values, [2, 1, 0, 1]);
});

test('equal values are one bin, and more bins are made where more are wanted', () => {
  assert.deepEqual(counts([7, 7, 7]), [3]);
  const many = Array.from({ length: 100 }, (_, index) => index / 10);
  assert.ok(counts(many, 40).length > counts(many, 5).length);
});
