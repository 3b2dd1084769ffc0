import assert from 'node:assert/strict';
import { test } from 'node:test';
import { histogram } from '../../../../packages/widgets/src/engines/chart/histogram.js';
import type { SceneInput } from '../../../../packages/widgets/src/engines/chart/scene.js';
import { binned } from '../../../../packages/widgets/src/shape/chart/bins.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = Array.from({ length: 200 }, (_, index) => ({ x: (index * 37) % 100, y: 1, s: `Jenis ${index % 2}` }));
const input = (data: Parameters<typeof sceneInput>[0], options: Parameters<typeof sceneInput>[1] = {}): SceneInput => {
  const made = sceneInput(data, { stacking: 'stacked', ...options });
  return { ...made, data: binned(made.data, 0), xText: 'Kecepatan (Mbps)' };
};

test('bins touch each other and are as tall as they are full', () => {
  const scene = histogram(input([1, 2, 3, 30, 99].map((x) => ({ x, y: x === 30 ? 4 : 1 }))));
  const zero = scene.base?.[1] ?? 0;
  const heights = [0, 1, 2, 3, 4].map((point) => Math.round(zero - (scene.place(0, point)?.y ?? 0)));
  assert.ok((heights[1] ?? 0) > (heights[0] ?? 0), String(heights));
  assert.equal(heights[2], 0);
});

test('bounds stand below the edges of the bins, with what they are', () => {
  const scene = histogram(input(rows, { width: 800 }));
  const labels = scene.texts.filter(({ role }) => role === 'label').flatMap(({ lines }) => lines);
  assert.deepEqual(labels.slice(0, 3), ['0', '10', '20']);
  assert.ok(scene.texts.some(({ lines }) => lines[0] === 'Kecepatan (Mbps)'));
});

test('series stand on each other, and the pointer tells them apart', () => {
  const scene = histogram(input(rows, { series: 's' }));
  const place = scene.place(1, 4);
  assert.ok(place !== undefined);
  assert.deepEqual(scene.at(place.x, place.y + 1), { series: 1, point: 4 });
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    for (const data of [
      rows,
      [{ x: 7, y: 1 }],
      [
        { x: 0.001, y: 1 },
        { x: 123_456_789.5, y: 3 },
      ],
    ]) {
      assert.deepEqual(unreadable(histogram(input(data, { width })), 13), []);
    }
  });
}
