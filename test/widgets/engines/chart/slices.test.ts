import assert from 'node:assert/strict';
import { test } from 'node:test';
import { donut, pie } from '../../../../packages/widgets/src/engines/chart/slices.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = [
  { x: 'Metro Pusat', y: 50 },
  { x: 'Metro Timur', y: 25 },
  { x: 'Metro Utara', y: 25 },
];
const long = Array.from({ length: 7 }, (_, index) => ({
  x: `Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah ${index}`,
  y: 2 ** index,
}));

test('every part has its name and its share beside it where there is room, and in a legend where there is not', () => {
  const wide = pie(sceneInput(rows, { width: 800 }));
  assert.equal(wide.named, true);
  assert.deepEqual(wide.texts.flatMap(({ lines }) => lines).sort(), [
    'Metro Pusat 50%',
    'Metro Timur 25%',
    'Metro Utara 25%',
  ]);
  const narrow = pie(sceneInput(rows, { width: 320 }));
  assert.equal(narrow.named, false);
  assert.deepEqual(narrow.legend, ['Metro Pusat: 50%', 'Metro Timur: 25%', 'Metro Utara: 25%']);
});

test('the pointer finds the part that it stands on, and none outside of the circle', () => {
  const scene = pie(sceneInput(rows, { width: 800 }));
  for (const point of [0, 1, 2]) {
    const place = scene.place(0, point);
    assert.ok(place !== undefined);
    assert.deepEqual(scene.at(place.x, place.y), { series: 0, point });
  }
  assert.equal(scene.at(2, 2), undefined);
});

test('a ring has its whole in the middle, where no part is', () => {
  const input = sceneInput(rows, { width: 800 });
  const scene = donut({ ...input, data: { ...input.data, whole: 100 } });
  assert.deepEqual(
    scene.texts.filter(({ role }) => role === 'value').flatMap(({ lines }) => lines),
    ['100'],
  );
  assert.equal(scene.at(400, scene.height / 2), undefined);
});

test('a single part is a whole turn, and a missing value or zero no part', () => {
  for (const draw of [pie, donut]) {
    const scene = draw(
      sceneInput([
        { x: 'a', y: 7 },
        { x: 'b', y: null },
        { x: 'c', y: 0 },
      ]),
    );
    assert.match(scene.marks[0]?.d ?? '', /A.*A/);
    assert.equal(scene.marks.filter(({ d }) => d !== '').length, 1);
    assert.doesNotMatch(JSON.stringify(scene.marks), /NaN/);
  }
});

for (const width of [240, 320, 480, 520, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    for (const data of [rows, long, [{ x: 'a', y: 1 }], []]) {
      for (const draw of [pie, donut]) assert.deepEqual(unreadable(draw(sceneInput(data, { width })), 13), []);
    }
  });
}
