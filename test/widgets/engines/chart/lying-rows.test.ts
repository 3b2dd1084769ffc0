import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lyingRows, nearestRow } from '../../../../packages/widgets/src/engines/chart/lying-rows.js';
import { sceneInput } from './scene-input.js';

test('rows follow each other without touching, with their names in the middle of them', () => {
  const { texts, middles, bottom } = lyingRows(sceneInput(['a', 'b', 'c'].map((x) => ({ x, y: 1 }))), 20);
  assert.equal(
    middles.every((middle, row) => row === 0 || middle - (middles[row - 1] ?? 0) > 20),
    true,
  );
  assert.deepEqual(
    texts.map(({ y }) => y),
    middles,
  );
  assert.ok(bottom > (middles[2] ?? 0));
});

test('the nearest row is found, and none of none', () => {
  assert.deepEqual([nearestRow([10, 40, 70], 54), nearestRow([10, 40, 70], -5), nearestRow([], 3)], [1, 0, -1]);
});
