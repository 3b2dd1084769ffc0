import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plotHeight } from '../../../../packages/widgets/src/engines/chart/plot-height.js';

test('a chart is lower on a phone, but neither flat nor a wall', () => {
  assert.deepEqual([plotHeight(240), plotHeight(500), plotHeight(2000)], [180, 225, 320]);
});
