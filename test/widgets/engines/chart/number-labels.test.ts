import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberLabels } from '../../../../packages/widgets/src/engines/chart/number-labels.js';
import { sceneInput } from './scene-input.js';

const box = { left: 0, right: 300, bottom: 100 };

test('numbers stand below the axis, and what they are below them', () => {
  const { texts, height } = numberLabels(
    { ...sceneInput([]), xText: 'Jarak (km)' },
    [0, 50],
    (value) => 20 + value * 5,
    box,
  );
  assert.deepEqual(
    texts.map(({ lines }) => lines[0]),
    ['0', '50', 'Jarak (km)'],
  );
  assert.ok(texts.every(({ y }) => y > box.bottom && y < height));
});

test('numbers that would touch the one before are left out', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index * 1000);
  const { texts } = numberLabels(sceneInput([]), numbers, (value) => value / 100, box);
  assert.ok(texts.length < 10 && texts.length > 3);
});
