import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bubbles } from '../../../../packages/widgets/src/engines/chart/bubbles.js';
import { sceneInput } from './scene-input.js';

const rows = [1, 2, 3].map((x) => ({ x, y: x * 10 }));
const sized = (values: readonly (number | undefined)[]) => {
  const input = sceneInput(rows);
  const beside = [{ label: () => 'Penduduk', unit: '', series: 0, values }];
  return bubbles({ ...input, data: { ...input.data, beside } });
};
const radii = (d = ''): number[] => [...d.matchAll(/a([\d.]+) [\d.]+ 0 1 0 [\d.]+ 0a/g)].map(([, r]) => Number(r));

test('a value four times as large has twice the radius, and the large ones are drawn first', () => {
  const [large = 0, middle = 0, small = 0] = radii(sized([25, 100, 400]).marks[0]?.d);
  assert.ok(Math.abs(large / middle - 2) < 0.05 && Math.abs(middle / small - 2) < 0.05);
});

test('a bubble is found anywhere within it, one without a size is not drawn', () => {
  const scene = sized([25, undefined, 400]);
  const place = scene.place(0, 2);
  assert.deepEqual(scene.at((place?.x ?? 0) + 18, place?.y ?? 0), { series: 0, point: 2 });
  assert.equal(scene.place(0, 1), undefined);
  assert.equal(radii(scene.marks[0]?.d).length, 2);
});
