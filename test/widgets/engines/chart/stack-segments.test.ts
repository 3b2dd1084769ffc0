import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentRange, stackSegments } from '../../../../packages/widgets/src/engines/chart/stack-segments.js';

const data = (...series: (number | undefined)[][]) => ({
  series: series.map((values) => ({ name: undefined, rest: false, values })),
  points: (series[0] ?? []).map(() => ({ x: 'a', at: undefined })),
});

test('grouped bars stand on zero', () => {
  assert.deepEqual(stackSegments(data([3], [-2], [undefined]), 'grouped'), [
    [{ from: 0, to: 3 }],
    [{ from: 0, to: -2 }],
    [undefined],
  ]);
});

test('stacked bars stand on each other, those below zero downwards', () => {
  assert.deepEqual(stackSegments(data([3], [-2], [4], [-1]), 'stacked'), [
    [{ from: 0, to: 3 }],
    [{ from: 0, to: -2 }],
    [{ from: 3, to: 7 }],
    [{ from: -2, to: -3 }],
  ]);
});

test('shares add up to a hundred at every point that has values', () => {
  const segments = stackSegments(data([1, 0], [3, 0]), 'full');
  assert.deepEqual(
    segments.map(([first]) => first),
    [
      { from: 0, to: 25 },
      { from: 25, to: 100 },
    ],
  );
  assert.deepEqual(
    segments.map(([, second]) => second),
    [
      { from: 0, to: 0 },
      { from: 0, to: 0 },
    ],
  );
});

test('sums of the largest numbers there are stay finite', () => {
  const huge = data([1e308], [1e308], [1e308]);
  assert.deepEqual(segmentRange(stackSegments(huge, 'stacked')), [0, Number.MAX_VALUE]);
  assert.ok(Math.abs((stackSegments(huge, 'full')[2]?.[0]?.to ?? 0) - 100) < 1e-6);
});

test('the range holds zero', () => {
  assert.deepEqual(segmentRange(stackSegments(data([3, 8]), 'grouped')), [0, 8]);
  assert.deepEqual(segmentRange([]), [0, 0]);
});
