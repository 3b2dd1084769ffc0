import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endNames, nameRoom } from '../../../../packages/widgets/src/engines/chart/end-names.js';
import { sceneInput } from './scene-input.js';

const rows = ['Barat', 'Pusat', 'Timur'].map((s) => ({ x: 'a', s, y: 1 }));

test('names are wanted for several series in a wide drawing', () => {
  assert.equal(nameRoom(sceneInput(rows, { series: 's', width: 600 })).wanted, true);
  assert.equal(nameRoom(sceneInput(rows, { series: 's', width: 400 })).wanted, false);
  assert.equal(nameRoom(sceneInput(rows.slice(0, 1), { series: 's', width: 600 })).wanted, false);
});

test('names at one height move apart, and are given up where they do not fit', () => {
  const input = sceneInput(rows, { series: 's', width: 600 });
  const places = rows.map(() => [500, 50] as const);
  const ys = (endNames(input, places, 80, 0, 200) ?? []).map(({ y }) => y).sort((a, b) => a - b);
  assert.ok((ys[1] ?? 0) - (ys[0] ?? 0) >= 13 && (ys[2] ?? 0) - (ys[1] ?? 0) >= 13);
  assert.equal(endNames(input, places, 80, 0, 20), undefined);
});
