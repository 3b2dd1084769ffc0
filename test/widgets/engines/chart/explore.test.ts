import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explore, filledStop, stopsOf } from '../../../../packages/widgets/src/engines/chart/explore.js';

const counts = { stops: 30, series: 3 };
const at = (series: number, stop: number) => ({ series, stop });

test('an arrow or Enter goes in, at the first value; End at the last', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'Enter', ' '])
    assert.deepEqual(explore(key, undefined, counts), at(0, 0));
  assert.deepEqual(explore('End', undefined, counts), at(0, 29));
});

test('left and right go from value to value, up and down from series to series', () => {
  assert.deepEqual(explore('ArrowRight', at(1, 4), counts), at(1, 5));
  assert.deepEqual(explore('ArrowLeft', at(1, 4), counts), at(1, 3));
  assert.deepEqual(explore('ArrowDown', at(1, 4), counts), at(2, 4));
  assert.deepEqual(explore('ArrowUp', at(1, 4), counts), at(0, 4));
});

test('Home, End and the page keys leap', () => {
  assert.deepEqual(explore('Home', at(1, 14), counts), at(1, 0));
  assert.deepEqual(explore('End', at(1, 14), counts), at(1, 29));
  assert.deepEqual(explore('PageDown', at(1, 14), counts), at(1, 24));
  assert.deepEqual(explore('PageUp', at(1, 14), counts), at(1, 4));
});

test('the ends hold', () => {
  assert.deepEqual(explore('ArrowRight', at(0, 29), counts), at(0, 29));
  assert.deepEqual(explore('PageUp', at(0, 3), counts), at(0, 0));
  assert.deepEqual(explore('ArrowDown', at(2, 3), counts), at(2, 3));
  assert.deepEqual(explore('ArrowUp', at(0, 3), counts), at(0, 3));
});

test('Esc leaves, and other keys are left to the page', () => {
  assert.equal(explore('Escape', at(0, 0), counts), 'leave');
  for (const key of ['Tab', 'a', 'F5']) assert.equal(explore(key, at(0, 0), counts), undefined);
  assert.equal(explore('ArrowRight', undefined, { stops: 0, series: 1 }), undefined);
});

test('up to two hundred values are visited one by one', () => {
  const stops = stopsOf(200);
  assert.equal(stops.length, 200);
  assert.deepEqual(stops[7], { first: 7, last: 7 });
});

test('more values are visited in groups that leave none out', () => {
  for (const points of [201, 999, 100_000]) {
    const stops = stopsOf(points);
    assert.ok(stops.length <= 101);
    assert.equal(
      stops.reduce((sum, { first, last }) => sum + last - first + 1, 0),
      points,
    );
    assert.equal(stops.at(-1)?.last, points - 1);
  }
  assert.deepEqual(stopsOf(0), []);
});

test('where points belong to one series each, the nearest one with a value is found, rather ahead', () => {
  const values = [undefined, 3, undefined, undefined, 5, undefined];
  const stops = stopsOf(values.length);
  assert.equal(filledStop(stops, values, 2, true), 4);
  assert.equal(filledStop(stops, values, 2, false), 1);
  assert.equal(filledStop(stops, values, 5, true), 4);
  assert.equal(filledStop(stops, [], 3, true), 3);
});
