import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisTexts, dots, lollipops } from '../../../../packages/widgets/src/engines/chart/dots.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = [310, 325, 318].map((y, index) => ({ x: `Kelurahan ${index + 1}`, y }));

test('dots may leave zero out and say so; stems never do', () => {
  assert.equal(dots(sceneInput(rows)).cut, true);
  const scene = lollipops(sceneInput(rows));
  assert.equal(scene.cut, false);
  const [zero] = scene.base ?? [];
  assert.equal(scene.frame?.value(0), zero);
  assert.ok(scene.marks.find(({ form }) => form === 'stem')?.d.startsWith(`M${zero} `));
});

test('stems of negative values go to the left, with the value at their end', () => {
  const scene = lollipops(sceneInput([...rows, { x: 'Turun', y: -200 }]));
  assert.ok((scene.place(0, 3)?.x ?? 0) < (scene.base?.[0] ?? 0));
  assert.equal(scene.texts.find(({ lines: [text] }) => text === '−200' || text === '-200')?.anchor, 'end');
});

test('several series share the line of their name, and are told apart by their markers', () => {
  const scene = dots(
    sceneInput(
      rows.flatMap(({ x, y }) => [
        { x, y, s: '2019' },
        { x, y: y * 2, s: '2024' },
      ]),
      { series: 's' },
    ),
  );
  assert.equal(scene.place(0, 1)?.y, scene.place(1, 1)?.y);
  assert.equal(scene.named, false);
  const place = scene.place(1, 2);
  assert.deepEqual(scene.at(place?.x ?? 0, place?.y ?? 0), { series: 1, point: 2 });
});

test('no text stands on another at any width', () => {
  for (const width of [240, 320, 800]) {
    for (const layout of [dots, lollipops]) assert.deepEqual(unreadable(layout(sceneInput(rows, { width })), 13), []);
  }
  assert.deepEqual(axisTexts(sceneInput(rows, { width: 60 }), [0, 100, 200, 300], (tick) => tick / 10, 10).length, 2);
});
