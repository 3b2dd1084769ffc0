import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { panelsOf } from '../../../../packages/widgets/src/engines/chart/panels.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = ['Pusat', 'Timur', 'Barat', 'Utara', 'Selatan'].flatMap((s, index) =>
  ['2019', '2020', '2021'].map((x, place) => ({ x, s, y: (index + 1) * 100 + place })),
);

test('every small chart has the same axis, so that equal values stand equally high', () => {
  const scene = panelsOf(lines)(sceneInput([...rows, { x: '2022', s: 'Pusat', y: 500 }], { series: 's', width: 800 }));
  const [pusat, timur] = [scene.place(0, 0), scene.place(1, 0)];
  assert.ok((pusat?.y ?? 0) > (timur?.y ?? 0), 'more stands higher, in another panel too');
  assert.ok((pusat?.x ?? 0) < (timur?.x ?? 0));
});

test('each is named, and a place finds its own series', () => {
  for (const layout of [lines, lyingBars]) {
    const scene = panelsOf(layout)(sceneInput(rows, { series: 's', width: 800 }));
    for (const name of ['Pusat', 'Timur', 'Barat', 'Utara', 'Selatan']) {
      assert.ok(scene.texts.some(({ lines: [text] }) => text === name));
    }
    for (const series of [0, 4]) {
      const place = scene.place(series, 1);
      assert.deepEqual(scene.at(place?.x ?? 0, place?.y ?? 0), { series, point: 1 });
    }
  }
});

test('they stand below each other where there is no room beside, and no text on another', () => {
  for (const width of [240, 390, 800]) {
    const scene = panelsOf(lines)(sceneInput(rows, { series: 's', width }));
    assert.deepEqual(unreadable(scene, 13), []);
    assert.equal((scene.place(0, 0)?.x ?? 0) === (scene.place(1, 0)?.x ?? 0), width === 240);
  }
});
