import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MARKERS, markerPath } from '../../../../packages/widgets/src/engines/chart/marker-path.js';

test('every series of a chart, and the rest, has a shape of its own', () => {
  const shapes = new Set(Array.from({ length: MARKERS }, (_, series) => markerPath(series, 50, 50, 8)));
  assert.equal(shapes.size, 7);
});

test('shapes are closed and stand around their point', () => {
  for (let series = 0; series < MARKERS; series += 1) {
    const path = markerPath(series, 50, 50, 8);
    assert.match(path, /^M.*Z$/);
    assert.doesNotMatch(path, /NaN|undefined/);
  }
});
