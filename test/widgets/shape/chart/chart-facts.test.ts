import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartData as read } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import { chartFacts } from '../../../../packages/widgets/src/shape/chart/chart-facts.js';
import * as many from '../../../../packages/widgets/src/shape/chart/many-series.js';
import * as time from '../../../../packages/widgets/src/shape/chart/time-axis.js';

const chartData = (rows: Parameters<typeof read>[0], plan: Parameters<typeof read>[1]) =>
  read(rows, plan, { time, many });
const rows = [
  { x: 'a', s: 'p', y: 5 },
  { x: 'a', s: 'q', y: 1 },
  { x: 'b', s: 'p', y: 4 },
  { x: 'b', s: 'q', y: 4 },
  { x: 'c', s: 'p', y: null },
];
const plan = { x: 'x', y: 'y', series: 's', op: undefined, order: 'given' } as const;

test('the highest and the lowest value are found with their places, and missing ones are counted', () => {
  const facts = chartFacts(chartData(rows, plan), 'grouped');
  assert.deepEqual(facts.highest, { series: 0, point: 0, value: 5 });
  assert.deepEqual(facts.lowest, { series: 1, point: 0, value: 1 });
  assert.deepEqual([facts.count, facts.missing], [4, 2]);
});

test('stacked bars are compared by their totals', () => {
  const facts = chartFacts(chartData(rows, plan), 'stacked');
  assert.deepEqual(facts.highest, { series: undefined, point: 1, value: 8 });
  assert.deepEqual(facts.lowest, { series: undefined, point: 0, value: 6 });
});

test('of equal values the first one is named', () => {
  const facts = chartFacts(
    chartData(
      [
        { x: 'a', y: 3 },
        { x: 'b', y: 3 },
      ],
      { ...plan, series: '' },
    ),
    'grouped',
  );
  assert.equal(facts.highest?.point, 0);
  assert.equal(facts.lowest?.point, 0);
});

test('the first and the last value are told only for one series over time', () => {
  const years = [
    { x: '2021', y: 3 },
    { x: '2020', y: 7 },
  ];
  const facts = chartFacts(chartData(years, { ...plan, series: '' }), 'grouped');
  assert.deepEqual([facts.first?.value, facts.last?.value], [7, 3]);
  assert.equal(chartFacts(chartData(rows, plan), 'grouped').first, undefined);
});

test('without a value there is nothing to tell', () => {
  const facts = chartFacts(chartData([{ x: 'a', y: null }], { ...plan, series: '' }), 'grouped');
  assert.deepEqual([facts.count, facts.missing, facts.highest, facts.lowest], [0, 1, undefined, undefined]);
});
