import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areas } from '../../../../packages/widgets/src/engines/chart/areas.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const names = ['Metro Barat', 'Metro Pusat', 'Metro Selatan'];
const months = Array.from(
  { length: 24 },
  (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);
const rows = names.flatMap((s, index) => months.map((x, month) => ({ x, s, y: 100 * (index + 1) + month })));

test('areas stand on each other, the first on zero', () => {
  const scene = areas(sceneInput(rows, { series: 's', stacking: 'stacked' }));
  const [first, second, third] = [0, 1, 2].map((series) => scene.place(series, 5)?.y ?? 0);
  assert.ok((first ?? 0) > (second ?? 0) && (second ?? 0) > (third ?? 0));
  const zero = scene.base?.[1] ?? 0;
  assert.ok(Math.abs((zero - (second ?? 0)) / (zero - (first ?? 0)) - 310 / 105) < 0.01);
});

test('as shares, the areas fill the whole height at every point', () => {
  const scene = areas(sceneInput(rows, { series: 's', stacking: 'full' }));
  for (const point of [0, 12, 23]) assert.ok(Math.abs((scene.place(2, point)?.y ?? 0) - 13 * 0.8) < 0.01);
});

test('a missing value is a gap, and a value alone between gaps can be seen', () => {
  const alone = [5, null, 7, null, 8, 9].map((y, x) => ({ x, y }));
  const { d = '' } = areas(sceneInput(alone, { stacking: 'stacked' })).marks[0] ?? {};
  assert.equal(d.match(/M/g)?.length, 3);
  assert.doesNotMatch(d, /NaN/);
});

test('the value under the pointer is that of the nearest upper edge', () => {
  const scene = areas(sceneInput(rows, { series: 's', stacking: 'stacked' }));
  const place = scene.place(1, 7);
  assert.ok(place !== undefined);
  assert.deepEqual(scene.at(place.x, place.y + 2), { series: 1, point: 7 });
});

test('a hundred thousand values are drawn with a few points per pixel', () => {
  const many = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x === 54_321 ? 900 : 10 + Math.sin(x) }));
  const { d = '' } = areas(sceneInput(many, { stacking: 'stacked' })).marks[0] ?? {};
  assert.ok((d.match(/[ML]/g)?.length ?? 0) <= 8 * 600);
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    for (const stacking of ['stacked', 'full'] as const) {
      assert.deepEqual(unreadable(areas(sceneInput(rows, { series: 's', stacking, width })), 13), []);
    }
    for (const few of [[], [{ x: 'a', y: 0 }], [{ x: 'a', y: null }]]) {
      const scene = areas(sceneInput(few, { stacking: 'stacked', width }));
      assert.doesNotMatch(JSON.stringify([scene.marks, scene.texts, scene.grid]), /null|NaN|Infinity/);
    }
  });
}
