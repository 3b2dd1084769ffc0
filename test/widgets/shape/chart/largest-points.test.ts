import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartData } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import { largestPoints } from '../../../../packages/widgets/src/shape/chart/largest-points.js';
import { combinationOf } from '../../../../packages/widgets/src/shape/chart/many-series.js';

const data = (rows: readonly { readonly x: string | number; readonly y: number | string }[]) =>
  chartData([...rows], { x: 'x', y: 'y', series: '', op: 'sum', order: 'given' });
const names = [3, 9, 1, 7, 2].map((y, index) => ({ x: `Bidang ${index}`, y }));

test('the largest stay in their order, and the others are summed up last', () => {
  const { points, series } = largestPoints(data(names), 2, combinationOf('sum'));
  assert.deepEqual(
    points.map(({ x, rest }) => [x, rest === true]),
    [
      ['Bidang 1', false],
      ['Bidang 3', false],
      [null, true],
    ],
  );
  assert.deepEqual(series[0]?.values, [9, 7, 6]);
});

test('averages are never put together: the others are counted as left out', () => {
  const { points, pointsLeftOut } = largestPoints(data(names), 3, combinationOf('avg'));
  assert.equal(points.length, 3);
  assert.equal(pointsLeftOut, 2);
});

test('digits that a number would lose stay with their point', () => {
  const exact = largestPoints(data([...names, { x: 'besar', y: '9007199254740993' }]), 1, combinationOf('sum')).exact;
  assert.deepEqual([...exact], [['0 0', '9007199254740993']]);
});

test('few names, and numbers along an axis, stay as they are', () => {
  const few = data(names);
  assert.equal(largestPoints(few, 5, combinationOf('sum')), few);
  const numbers = data([1, 2, 3].map((x) => ({ x, y: 1 })));
  assert.equal(largestPoints(numbers, 1, combinationOf('sum')), numbers);
});
