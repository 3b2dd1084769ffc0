import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const years = [2019, 2020, 2021, 2022, 2025].map((tahun, index) => ({ x: String(tahun), y: 100 + index * 100 }));
const path = (scene: ReturnType<typeof lines>): string => scene.marks.find(({ form }) => form === 'line')?.d ?? '';
const names = ['Metro Barat', 'Metro Pusat', 'Metro Selatan', 'Metro Timur', 'Metro Utara', 'Lainnya'];
const many = names.flatMap((s, index) => years.map((row) => ({ ...row, s, y: 1000 + row.y * (index % 2) + index })));

test('moments stand where they are in time', () => {
  const scene = lines(
    sceneInput([
      { x: '2020-01-01', y: 1 },
      { x: '2020-01-02', y: 2 },
      { x: '2020-01-11', y: 3 },
    ]),
  );
  const [a, b, c] = [0, 1, 2].map((point) => scene.place(0, point)?.x ?? 0);
  assert.ok(Math.abs(((b ?? 0) - (a ?? 0)) * 10 - ((c ?? 0) - (a ?? 0))) < 1);
});

test('a missing value or year is a gap, and a value alone between gaps still has a mark', () => {
  const scene = lines(sceneInput(years));
  assert.equal(path(scene).match(/M/g)?.length, 2);
  const dots = scene.marks.find(({ form }) => form === 'dot')?.d ?? '';
  assert.equal(dots.match(/M/g)?.length, 5);
});

test('changes of a few percent are shown, and the chart knows that its axis is cut', () => {
  const close = lines(
    sceneInput([
      { x: '2020', y: 990 },
      { x: '2021', y: 1010 },
    ]),
  );
  assert.equal(close.cut, true);
  assert.equal(close.base, undefined);
  assert.equal(lines(sceneInput(years)).cut, false);
  assert.equal(
    lines(
      sceneInput([
        { x: '2020', y: 7 },
        { x: '2021', y: 7 },
      ]),
    ).cut,
    false,
  );
});

test('series are named at the ends of their lines where there is room, and in a legend where there is not', () => {
  const wide = lines(sceneInput(many, { series: 's', width: 900 }));
  assert.equal(wide.named, true);
  assert.deepEqual(
    wide.texts.filter(({ role }) => role === 'name').flatMap((text) => text.lines),
    names,
  );
  assert.equal(lines(sceneInput(many, { series: 's', width: 360 })).named, false);
});

test('the nearest value is found, also beside a gap', () => {
  const scene = lines(sceneInput(years));
  for (const point of [0, 3]) {
    const place = scene.place(0, point);
    assert.ok(place !== undefined);
    assert.deepEqual(scene.at(place.x + 3, place.y - 30), { series: 0, point });
  }
  assert.equal(scene.at(scene.width, 0)?.point, 6);
});

test('a hundred thousand values are a path of a few points per pixel that keeps the peak', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    x: index,
    y: index === 54_321 ? 900 : Math.sin(index) * 10,
  }));
  const scene = lines(sceneInput(rows));
  assert.ok((path(scene).match(/[ML]/g)?.length ?? 0) <= 4 * 600);
  const peak = scene.place(0, 54_321);
  assert.ok(
    peak !== undefined && path(scene).includes(`${Math.round(peak.x * 10) / 10} ${Math.round(peak.y * 10) / 10}`),
  );
});

test('one point, equal values and no values are drawn without a fault', () => {
  for (const rows of [
    [{ x: '2022', y: 7 }],
    [
      { x: 'a', y: 3 },
      { x: 'b', y: 3 },
    ],
    [{ x: 'a', y: null }],
    [],
  ]) {
    const scene = lines(sceneInput(rows));
    assert.doesNotMatch(JSON.stringify([scene.marks, scene.texts, scene.grid]), /null|NaN|Infinity/);
  }
});

for (const width of [240, 320, 390, 800, 1280]) {
  test(`all texts can be read at ${width} pixels`, () => {
    const months = Array.from({ length: 36 }, (_, index) => ({
      x: `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      y: index * 1_234_567,
    }));
    const days = Array.from({ length: 50 }, (_, index) => ({
      x: new Date(index * 864e5).toISOString().slice(0, 10),
      y: -index,
    }));
    const categories = Array.from({ length: 40 }, (_, index) => ({ x: `Kelurahan Hadimulyo ${index}`, y: index }));
    const numbers = Array.from({ length: 100 }, (_, index) => ({ x: index, y: index ** 2 }));
    for (const rows of [
      years,
      months,
      days,
      categories,
      numbers,
      [{ x: '2022', y: 7 }],
      [
        { x: 'A', y: 1e308 },
        { x: 'B', y: -1e308 },
      ],
    ]) {
      assert.deepEqual(unreadable(lines(sceneInput(rows, { width })), 13), []);
    }
    assert.deepEqual(unreadable(lines(sceneInput(many, { width, series: 's' })), 13), []);
  });
}
