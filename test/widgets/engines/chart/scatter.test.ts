import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scatter } from '../../../../packages/widgets/src/engines/chart/scatter.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = Array.from({ length: 60 }, (_, index) => ({ x: index * 1.5, y: 200 - index, s: `Jenis ${index % 3}` }));

test('every row is a point at its two numbers', () => {
  const scene = scatter(sceneInput(rows));
  const [a, b, c] = [0, 20, 40].map((point) => scene.place(0, point));
  assert.ok(a && b && c);
  assert.ok(Math.abs(b.x - a.x - (c.x - b.x)) < 0.01 && b.y > a.y);
  assert.equal(scene.marks[0]?.d.match(/M/g)?.length, 60);
});

test('series have marks of their own shape, and a legend of markers', () => {
  const scene = scatter(sceneInput(rows, { series: 's' }));
  assert.deepEqual(
    scene.marks.map(({ form }) => form),
    ['dot', 'dot', 'dot'],
  );
  assert.equal(scene.signs?.(0), 'dot');
  assert.equal(scene.named, false);
});

test('the pointer finds the nearest point, and none from far away', () => {
  const scene = scatter(sceneInput(rows, { series: 's' }));
  const place = scene.place(1, 1);
  assert.ok(place !== undefined);
  assert.deepEqual(scene.at(place.x + 1, place.y + 1), { series: 1, point: 1 });
  assert.equal(scene.at(scene.width, scene.height), undefined);
});

test('a hundred thousand rows are drawn as the points that can be seen', () => {
  const many = Array.from({ length: 100_000 }, (_, x) => ({ x, y: Math.sin(x) * 50 }));
  assert.ok((scatter(sceneInput(many)).marks[0]?.d.match(/M/g)?.length ?? 0) < 30_000);
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    const years = [2019, 2020, 2022].map((year) => ({ x: `${year}`, y: year }));
    for (const data of [
      rows,
      years,
      [{ x: 3, y: 3 }],
      [
        { x: -5, y: -1e9 },
        { x: 1e9, y: 1e9 },
      ],
    ]) {
      const scene = scatter({ ...sceneInput(data, { width }), xText: 'Jarak ke pusat kota (km)' });
      assert.deepEqual(unreadable(scene, 13), []);
      assert.doesNotMatch(JSON.stringify([scene.marks, scene.texts, scene.grid]), /null|NaN|Infinity/);
    }
  });
}
