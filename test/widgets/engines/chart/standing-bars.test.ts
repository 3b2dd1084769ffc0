import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingBars } from '../../../../packages/widgets/src/engines/chart/standing-bars.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const places = ['Metro Pusat', 'Metro Timur', 'Metro Barat', 'Metro Selatan', 'Metro Utara'];
const short = places.map((x, index) => ({ x, y: 4820 - index * 900 }));
const years = [2019, 2020, 2022, 2023].map((tahun, index) => ({ x: String(tahun), y: 120 + index * 100 }));
const stands = (scene: ReturnType<typeof standingBars>): boolean => (scene.base?.[1] ?? 0) === (scene.base?.[3] ?? 1);

test('the height of a bar is in proportion to its value, from zero', () => {
  const scene = standingBars(sceneInput(short));
  const ground = scene.base?.[1] ?? 0;
  const heights = [0, 4].map((point) => ground - (scene.place(0, point)?.y ?? 0));
  assert.ok(Math.abs((heights[1] ?? 0) / (heights[0] ?? 1) - 1220 / 4820) < 0.01);
});

test('names that fit stand below in lines; names that do not lay the bars down', () => {
  assert.equal(stands(standingBars(sceneInput(short, { width: 340 }))), true);
  const names = [
    'Badan Perencanaan Pembangunan',
    'Kependudukan dan Pencatatan Sipil',
    'Penanggulangan Bencana',
    'Kesehatan',
  ];
  assert.equal(
    stands(
      standingBars(
        sceneInput(
          names.map((x) => ({ x, y: 1 })),
          { width: 340 },
        ),
      ),
    ),
    false,
  );
});

test('forty names lie, but ten years of months stand with some of them named', () => {
  const forty = Array.from({ length: 40 }, (_, index) => ({ x: `Kelurahan ${index}`, y: index }));
  assert.equal(stands(standingBars(sceneInput(forty, { width: 800 }))), false);
  const months = Array.from({ length: 120 }, (_, index) => ({
    x: `${2014 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    y: index,
  }));
  const scene = standingBars(sceneInput(months, { width: 390 }));
  assert.equal(stands(scene), true);
  const labels = scene.texts.filter(({ role }) => role === 'label').length;
  assert.ok(labels > 1 && labels < 12);
});

test('a year without a row is a gap between the bars', () => {
  const scene = standingBars(sceneInput(years));
  assert.equal(scene.place(0, 2), undefined);
  assert.equal(scene.texts.filter(({ role }) => role === 'label').length, 5);
});

test('values below zero hang from the line', () => {
  const scene = standingBars(
    sceneInput([
      { x: 'a', y: 40 },
      { x: 'b', y: -55 },
    ]),
  );
  assert.ok((scene.place(0, 1)?.y ?? 0) > (scene.base?.[1] ?? 0));
});

test('the bar under the pointer is found, also above it', () => {
  const scene = standingBars(sceneInput(short));
  for (const point of [0, 2, 4]) {
    const place = scene.place(0, point);
    assert.ok(place !== undefined);
    assert.deepEqual(scene.at(place.x, place.y + 1), { series: 0, point });
    assert.deepEqual(scene.at(place.x, 0), { series: 0, point });
  }
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    const wild = [
      { x: 'A', y: 1e308 },
      { x: 'B', y: -1e308 },
      { x: 'Impas', y: 0 },
    ];
    const groups = short.flatMap((row) => ['p', 'q', 'r'].map((s, index) => ({ ...row, s, y: row.y * index - 2000 })));
    for (const rows of [
      short,
      years,
      wild,
      [{ x: 'Satu', y: 7 }],
      [
        { x: 'a', y: 3 },
        { x: 'b', y: 3 },
      ],
    ]) {
      assert.deepEqual(unreadable(standingBars(sceneInput(rows, { width })), 13), []);
    }
    for (const stacking of ['grouped', 'stacked', 'full'] as const) {
      assert.deepEqual(
        unreadable(standingBars(sceneInput(groups, { width, series: 's', stacking })), 13),
        [],
        stacking,
      );
    }
  });
}
