import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pyramid } from '../../../../packages/widgets/src/engines/chart/pyramid.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const ages = ['0–4', '5–9', '10–14', '65+'];
const rows = ages.flatMap((x, index) => [
  { x, s: 'Laki-laki', y: 1000 - index * 100 },
  { x, s: 'Perempuan', y: 950 - index * 80 },
]);

test('the first series goes left and the second right on one scale, the first age at the bottom', () => {
  const scene = pyramid(sceneInput(rows, { series: 's' }));
  const [left, right] = [scene.place(0, 0), scene.place(1, 0)];
  const middle = scene.width / 2;
  assert.ok((left?.x ?? 0) < middle && (right?.x ?? 0) > middle);
  assert.ok(middle - (left?.x ?? 0) > (right?.x ?? 0) - middle, 'more stands out further');
  assert.ok((scene.place(0, 0)?.y ?? 0) > (scene.place(0, 3)?.y ?? 0));
  assert.deepEqual(scene.at(left?.x ?? 0, left?.y ?? 0), { series: 0, point: 0 });
});

test('values stand at the bars, or on an axis where they do not fit, and nothing is written over another', () => {
  const wide = pyramid(sceneInput(rows, { series: 's' }));
  assert.equal(wide.texts.filter(({ role }) => role === 'value').length, 8);
  const long = pyramid(
    sceneInput(
      rows.map((row) => ({ ...row, y: row.y * 1_234_567 })),
      { series: 's', width: 260 },
    ),
  );
  assert.ok(long.texts.some(({ role }) => role === 'tick' || role === 'value'));
  for (const scene of [wide, long]) assert.deepEqual(unreadable(scene, 13), []);
});
