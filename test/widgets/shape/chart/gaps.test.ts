import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingMoments } from '../../../../packages/widgets/src/shape/chart/gaps.js';

const year = (value: number): number => Date.UTC(value, 0, 1);

test('a year that is left out of a yearly series is found', () => {
  assert.deepEqual(missingMoments([2019, 2020, 2022, 2023].map(year), 'year'), [year(2021)]);
  assert.deepEqual(missingMoments([2019, 2020, 2022].map(year), 'year'), [year(2021)]);
});

test('a month that is left out is found over the turn of a year', () => {
  const months = ['2022-10', '2022-11', '2023-01', '2023-02'].map((text) => Date.parse(`${text}-01T00:00:00Z`));
  assert.deepEqual(missingMoments(months, 'month'), [Date.UTC(2022, 11, 1)]);
});

test('a census every ten years lacks nothing, also when two come closer together', () => {
  assert.deepEqual(missingMoments([1990, 2000, 2010, 2020].map(year), 'year'), []);
  assert.deepEqual(missingMoments([1990, 2000, 2010, 2015, 2020].map(year), 'year'), []);
});

test('days and single moments lack nothing', () => {
  assert.deepEqual(missingMoments([year(2020), year(2022)], 'day'), []);
  assert.deepEqual(missingMoments([year(2020)], 'year'), []);
  assert.deepEqual(missingMoments([], 'month'), []);
});

test('a leap over centuries is not filled', () => {
  assert.deepEqual(
    missingMoments(
      [1, 2, 3, 1990].map((value) => Date.parse(`${String(value).padStart(4, '0')}-01-01`)),
      'year',
    ),
    [],
  );
});
