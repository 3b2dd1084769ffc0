import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestBar } from '../../../../packages/widgets/src/engines/chart/nearest-bar.js';

const boxes = [{ left: 0, right: 40, top: 0, bottom: 10 }, undefined, { left: 0, right: 20, top: 20, bottom: 30 }];

test('the bar under the pointer is found, and beside the bars the nearest one', () => {
  assert.deepEqual(nearestBar(boxes, 10, 5, 4, true), { series: 0, point: 4 });
  assert.deepEqual(nearestBar(boxes, 300, 26, 4, true), { series: 2, point: 4 });
});

test('bars that stand are told apart by column', () => {
  const standing = [
    { left: 0, right: 10, top: 90, bottom: 100 },
    { left: 12, right: 22, top: 0, bottom: 100 },
  ];
  assert.deepEqual(nearestBar(standing, 8, 5, 1, false), { series: 0, point: 1 });
});

test('where there is no bar there is nothing to find', () => {
  assert.equal(nearestBar([undefined], 0, 0, 0, false), undefined);
});
