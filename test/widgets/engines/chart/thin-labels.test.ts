import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPlaces, labelStep } from '../../../../packages/widgets/src/engines/chart/thin-labels.js';

test('labels are left out until they do not touch', () => {
  assert.equal(labelStep(30, 50, 10), 1);
  assert.equal(labelStep(60, 50, 10), 2);
  assert.equal(labelStep(60, 9, 10), 8);
  assert.equal(labelStep(60, 0, 10), 1);
});

test('labels stay inside, and one that would then touch its neighbour is left out', () => {
  const labels = [0, 50, 100].map((middle) => ({ middle, width: 40 }));
  assert.deepEqual(labelPlaces(labels, 110, 6), [20, undefined, 90]);
  assert.deepEqual(labelPlaces(labels, 400, 6), [20, undefined, 100]);
  assert.deepEqual(labelPlaces([{ middle: 50, width: 20 }], 100, 6), [50]);
});
