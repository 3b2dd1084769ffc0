import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endTexts, isOuter } from '../../../../packages/widgets/src/engines/chart/bar-values.js';
import { stackSegments } from '../../../../packages/widgets/src/engines/chart/stack-segments.js';
import { sceneInput } from './scene-input.js';

const rows = [
  { x: 'a', s: 'p', y: 5 },
  { x: 'a', s: 'q', y: 2 },
  { x: 'b', s: 'p', y: 3 },
  { x: 'b', s: 'q', y: -4 },
];

test('every grouped bar carries its value', () => {
  const input = sceneInput(rows, { series: 's' });
  const texts = endTexts(input, stackSegments(input.data, 'grouped')).map(({ text }) => text);
  assert.deepEqual(texts, ['5', '3', '2', '-4']);
});

test('a stack carries its total, but none where it stands on both sides of zero', () => {
  const input = sceneInput(rows, { series: 's', stacking: 'stacked' });
  const texts = endTexts(input, stackSegments(input.data, 'stacked')).map(({ point, text }) => [point, text]);
  assert.deepEqual(texts, [[0, '7']]);
});

test('bars that are shares carry none', () => {
  const input = sceneInput(rows, { series: 's', stacking: 'full' });
  assert.deepEqual(endTexts(input, stackSegments(input.data, 'full')), []);
});

test('only the last bar of a stack is its outer one, on each side of zero', () => {
  const { data } = sceneInput(rows, { series: 's' });
  const segments = stackSegments(data, 'stacked');
  assert.deepEqual([isOuter(segments, 0, 0), isOuter(segments, 1, 0)], [false, true]);
  assert.deepEqual([isOuter(segments, 0, 1), isOuter(segments, 1, 1)], [true, true]);
});
