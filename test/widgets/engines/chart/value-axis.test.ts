import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisTicks, tickLabels, valueRange } from '../../../../packages/widgets/src/engines/chart/value-axis.js';
import { sceneInput } from './scene-input.js';

test('a range reaches over all values that are there', () => {
  assert.deepEqual(valueRange({ series: [{ name: null, rest: false, values: [3, undefined, -2] }] }), {
    low: -2,
    high: 3,
  });
  assert.equal(valueRange({ series: [{ name: null, rest: false, values: [undefined] }] }), undefined);
});

test('zero is left out only where changes would not be seen otherwise', () => {
  assert.equal(axisTicks({ low: 990, high: 1010 }, 4).cut, true);
  assert.equal(axisTicks({ low: 7, high: 7 }, 4).cut, false);
  assert.equal(axisTicks({ low: 100, high: 500 }, 4).low, 0);
});

test('tick texts have room for the longest of them', () => {
  const { room, at } = tickLabels(sceneInput([]), [0, 1_000_000]);
  assert.ok(room > 40);
  assert.deepEqual(
    at(10, Number).map(({ lines }) => lines[0]?.replace('\u00a0', ' ')),
    ['0', '1 juta'],
  );
});
