import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gauge } from '../../../../packages/widgets/src/engines/chart/gauge.js';
import { sceneInput } from './scene-input.js';

const drawn = (y: number | null, target = 100) =>
  gauge(sceneInput([{ x: 'a', y }]), target, `Target ${target}`, '50% dari target');
const endOf = (d: string): string => /A[\d.]+ [\d.]+ 0 0 1 ([\d.]+ [\d.]+)/.exec(d)?.[1] ?? '';

test('half of a target fills half of the ring', () => {
  const scene = drawn(50);
  const filled = scene.marks.find(({ form }) => form === 'area')?.d ?? '';
  const [x = 0] = endOf(filled).split(' ').map(Number);
  assert.ok(Math.abs(x - scene.width / 2) < 1);
  assert.deepEqual(
    scene.texts.map(({ lines: [text] }) => text),
    ['50', '50% dari target', 'Target 100'],
  );
});

test('a value beyond its target fills the ring, and the target is marked within it', () => {
  const scene = drawn(200);
  const [filled, whole] = (['area', 'track'] as const).map((form) => scene.marks.find((mark) => mark.form === form)?.d);
  assert.equal(filled, whole);
  const [x = 0] = (scene.marks.find(({ form }) => form === 'target')?.d.slice(1) ?? '').split(/[ L]/).map(Number);
  assert.ok(Math.abs(x - scene.width / 2) < 1);
});

test('a negative value and a missing one fill nothing', () => {
  assert.equal(drawn(-5).marks.find(({ form }) => form === 'area')?.d, '');
  assert.equal(drawn(null).place(0, 0), undefined);
});
