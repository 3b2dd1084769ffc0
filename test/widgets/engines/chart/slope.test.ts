import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slope } from '../../../../packages/widgets/src/engines/chart/slope.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = ['Pusat', 'Timur', 'Barat'].flatMap((s, index) => [
  { x: '2019', s, y: 100 + index },
  { x: '2024', s, y: 300 - index * 90 },
]);

test('lines go from the left moment to the right one, with values at both ends and names at the right', () => {
  const scene = slope(sceneInput(rows, { series: 's' }));
  assert.deepEqual(
    scene.texts.filter(({ role }) => role === 'label').map(({ lines: [text] }) => text),
    ['2019', '2024'],
  );
  assert.equal(scene.texts.filter(({ role }) => role === 'value').length, 6);
  assert.deepEqual(
    scene.texts.filter(({ role }) => role === 'name').map(({ lines: [text] }) => text),
    ['Pusat', 'Timur', 'Barat'],
  );
  assert.equal(scene.named, true);
  assert.ok((scene.place(0, 0)?.x ?? 0) < (scene.place(0, 1)?.x ?? 0));
});

test('values that are nearly equal are moved apart rather than written over each other', () => {
  for (const width of [280, 390, 800])
    assert.deepEqual(unreadable(slope(sceneInput(rows, { series: 's', width })), 13), []);
});

test('a series without one of both values has no line, and its value is still found', () => {
  const scene = slope(sceneInput([...rows, { x: '2024', s: 'Utara', y: 50 }], { series: 's' }));
  assert.equal(scene.marks.find(({ series, form }) => series === 3 && form === 'line')?.d, '');
  const place = scene.place(3, 1);
  assert.deepEqual(scene.at(place?.x ?? 0, place?.y ?? 0), { series: 3, point: 1 });
});
