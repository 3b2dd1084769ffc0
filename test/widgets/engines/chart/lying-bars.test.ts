import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const short = ['Metro Pusat', 'Metro Timur', 'Metro Barat'].map((x, index) => ({ x, y: [40, 25, 10][index] ?? 0 }));
const long = ['Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah', 'Dinas Kesehatan'].map(
  (x, index) => ({
    x,
    y: 1e9 * (index + 1),
  }),
);

test('the length of a bar is in proportion to its value, from zero', () => {
  const scene = lyingBars(sceneInput(short));
  const zero = scene.base?.[0] ?? 0;
  const lengths = [0, 1, 2].map((point) => (scene.place(0, point)?.x ?? 0) - zero);
  assert.ok(Math.abs((lengths[1] ?? 0) / (lengths[0] ?? 1) - 25 / 40) < 0.01);
  assert.ok(Math.abs((lengths[2] ?? 0) / (lengths[0] ?? 1) - 10 / 40) < 0.01);
});

test('short names stand at the start of their bars, long ones above them on a phone', () => {
  const names = (width: number) => lyingBars(sceneInput(long, { width })).texts.filter(({ role }) => role === 'label');
  assert.equal(names(900)[0]?.anchor, 'end');
  assert.equal(names(340)[0]?.anchor, 'start');
});

test('values below zero reach to the other side, and their number with them', () => {
  const scene = lyingBars(
    sceneInput([
      { x: 'a', y: 40 },
      { x: 'b', y: -55 },
    ]),
  );
  const zero = scene.base?.[0] ?? 0;
  assert.ok((scene.place(0, 1)?.x ?? 0) < zero);
  assert.equal(scene.texts.find(({ role, lines }) => role === 'value' && lines[0] === '-55')?.anchor, 'end');
});

test('a missing value has no bar, and a value of zero no mark but its number', () => {
  const scene = lyingBars(
    sceneInput([
      { x: 'a', y: null },
      { x: 'b', y: 0 },
      { x: 'c', y: 5 },
    ]),
  );
  assert.equal(scene.place(0, 0), undefined);
  assert.equal(scene.marks[0]?.d.match(/M/g)?.length, 1);
  assert.deepEqual(
    scene.texts.filter(({ role }) => role === 'value').map(({ lines }) => lines[0]),
    ['0', '5'],
  );
});

test('the bar under the pointer is found', () => {
  const scene = lyingBars(sceneInput([...short, ...short.map((row) => ({ ...row, s: 'q' }))], { series: 's' }));
  for (const series of [0, 1]) {
    for (const point of [0, 1, 2]) {
      const place = scene.place(series, point);
      assert.ok(place !== undefined);
      assert.deepEqual(scene.at(place.x - 2, place.y), { series, point });
    }
  }
});

test('shares end at a hundred percent', () => {
  const rows = [
    { x: 'a', s: 'p', y: 1 },
    { x: 'a', s: 'q', y: 3 },
    { x: 'b', s: 'p', y: 200 },
    { x: 'b', s: 'q', y: 0 },
  ];
  const scene = lyingBars(sceneInput(rows, { series: 's', stacking: 'full' }));
  assert.equal(scene.place(1, 0)?.x, scene.place(0, 1)?.x);
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    const wild = [
      { x: 'A', y: 1e308 },
      { x: 'B', y: -1e308 },
      { x: 'Impas', y: 0 },
    ];
    const forty = Array.from({ length: 40 }, (_, index) => ({ x: `Kelurahan ${index}`, y: index * 1234567 }));
    const groups = short.flatMap((row) => ['p', 'q', 'r'].map((s, index) => ({ ...row, s, y: row.y * index - 20 })));
    for (const rows of [short, long, wild, forty, [{ x: 'Satu', y: 7 }], [{ x: 'a', y: null }]]) {
      assert.deepEqual(unreadable(lyingBars(sceneInput(rows, { width })), 13), []);
    }
    for (const stacking of ['grouped', 'stacked', 'full'] as const) {
      assert.deepEqual(unreadable(lyingBars(sceneInput(groups, { width, series: 's', stacking })), 13), [], stacking);
    }
  });
}
