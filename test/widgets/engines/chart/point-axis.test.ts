import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf, pointLabels } from '../../../../packages/widgets/src/engines/chart/point-axis.js';
import { sceneInput } from './scene-input.js';

test('names stand at equal distances, moments where they are in time', () => {
  const names = placesOf(sceneInput(['a', 'b'].map((x) => ({ x, y: 1 }))).data, 0, 100);
  assert.deepEqual([names(0), names(1)], [25, 75]);
  const days = ['2020-01-01', '2020-01-02', '2020-01-11'].map((x) => ({ x, y: 1 }));
  const moments = placesOf(sceneInput(days).data, 0, 100);
  assert.deepEqual([0, 1, 2].map(moments), [0, 10, 100]);
});

test('names break into lines before any is left out', () => {
  const label = (count: number) => {
    const input = sceneInput(
      Array.from({ length: count }, (_, index) => ({ x: `Kelurahan Hadimulyo ${index}`, y: 1 })),
    );
    return pointLabels(input, placesOf(input.data, 0, 600), 0, 600, 10);
  };
  assert.equal(label(6).texts.length, 6);
  assert.ok(label(6).lines > 1);
  assert.ok(label(60).texts.length < 20);
});
