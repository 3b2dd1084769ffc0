import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestValue } from '../../../../packages/widgets/src/engines/chart/nearest-value.js';
import { sceneInput } from './scene-input.js';

const { data } = sceneInput([1, null, null, 4].map((y, x) => ({ x, y })));
const at = (x: number, y: number) =>
  nearestValue(
    data,
    (point) => point * 10,
    (value) => value * 10,
    x,
    y,
  );

test('the nearest value is found, over a gap too', () => {
  assert.deepEqual(at(1, 0), { series: 0, point: 0 });
  assert.deepEqual(at(12, 0), { series: 0, point: 0 });
  assert.deepEqual(at(26, 0), { series: 0, point: 3 });
});

test('there is none where there are no values', () => {
  assert.equal(nearestValue({ points: [], series: [] }, Number, Number, 1, 1), undefined);
});
