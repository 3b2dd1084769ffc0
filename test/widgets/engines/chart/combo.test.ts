import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combo } from '../../../../packages/widgets/src/engines/chart/combo.js';
import type { SceneInput } from '../../../../packages/widgets/src/engines/chart/scene.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const input = (
  columns: readonly number[],
  line: readonly (number | undefined)[],
  second = true,
  width = 600,
): SceneInput => {
  const made = sceneInput(
    columns.map((y, index) => ({ x: `Metro ${index}`, y })),
    { width },
  );
  const series = [...made.data.series, { name: 'garis', rest: false, values: line }];
  return { ...made, data: { ...made.data, series, second } };
};
const ticks = (scene: ReturnType<typeof combo>, anchor: 'start' | 'end') =>
  scene.texts.filter((text) => text.role === 'tick' && text.anchor === anchor).flatMap(({ lines }) => lines);

test('a line with another unit has an axis of its own, with as many steps and the same zero', () => {
  const scene = combo(input([34, 40, 29], [1300, 1820, 1400]));
  assert.equal(ticks(scene, 'start').length, ticks(scene, 'end').length);
  assert.deepEqual([ticks(scene, 'start')[0], ticks(scene, 'end')[0]], ['0', '0']);
  assert.ok((scene.place(1, 1)?.y ?? 0) < 60, 'the line uses the height that there is');
});

test('a line of the same unit shares the axis', () => {
  const scene = combo(input([100, 200], [50, 100], false));
  assert.deepEqual(ticks(scene, 'start'), []);
  assert.equal(scene.place(0, 0)?.y, scene.place(1, 1)?.y);
});

test('zero is shared where one of the two falls below it', () => {
  for (const [columns, line] of [
    [
      [10, -20],
      [3, 4],
    ],
    [
      [10, 20],
      [3, -4],
    ],
    [
      [-10, -20],
      [0.3, 0.4],
    ],
  ] as const) {
    const scene = combo(input(columns, line));
    const zeroes = scene.texts.filter(({ lines, role }) => role === 'tick' && lines[0] === '0').map(({ y }) => y);
    assert.equal(zeroes.length, 2);
    assert.equal(zeroes[0], zeroes[1]);
  }
});

test('the pointer finds the line where it is near, else the column', () => {
  const scene = combo(input([40, 40, 40], [100, 500, 1000]));
  const place = scene.place(1, 0);
  assert.ok(place !== undefined);
  assert.deepEqual(scene.at(place.x, place.y + 4), { series: 1, point: 0 });
  assert.deepEqual(scene.at(place.x, place.y - 60), { series: 0, point: 0 });
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    for (const [columns, line] of [
      [
        [34, 40, 29],
        [1300, 1820, 1400],
      ],
      [Array.from({ length: 40 }, (_, index) => index), Array.from({ length: 40 }, (_, index) => index * 1e6)],
      [[0], [undefined]],
    ] as const) {
      const scene = combo(input(columns, line, true, width));
      assert.deepEqual(unreadable(scene, 13), []);
      assert.doesNotMatch(JSON.stringify([scene.marks, scene.texts, scene.grid]), /null|NaN|Infinity/);
    }
  });
}
