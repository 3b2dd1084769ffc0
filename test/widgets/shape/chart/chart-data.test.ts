import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@satudata/client';
import { hasValues, type RowPlan, chartData as read } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import * as many from '../../../../packages/widgets/src/shape/chart/many-series.js';
import * as time from '../../../../packages/widgets/src/shape/chart/time-axis.js';
import fc from '../../../fast-check.js';

const chartData = (rows: Parameters<typeof read>[0], plan: Parameters<typeof read>[1]) =>
  read(rows, plan, { time, many });
const plan: RowPlan = { x: 'x', y: 'y', series: '', op: undefined, order: 'given' };
const bySeries: RowPlan = { ...plan, series: 's', op: 'sum' };

test('rows become points in their order, and text without a number a gap', () => {
  const data = chartData(
    [
      { x: 'b', y: 2 },
      { x: 'a', y: 'tidak ada' },
      { x: 'c', y: null },
    ],
    plan,
  );
  assert.equal(data.axis, 'category');
  assert.deepEqual(
    data.points.map(({ x }) => x),
    ['b', 'a', 'c'],
  );
  assert.deepEqual(data.series, [{ name: undefined, rest: false, values: [2, undefined, undefined] }]);
});

test('years and months make a time axis that ascends, with a gap for the missing month', () => {
  const data = chartData(
    [
      { x: '2022-04', y: 4 },
      { x: '2022-01', y: 1 },
      { x: '2022-02', y: 2 },
      { x: '2022-05', y: 5 },
    ],
    plan,
  );
  assert.equal(data.axis, 'time');
  assert.equal(data.grain, 'month');
  assert.deepEqual(data.series[0]?.values, [1, 2, undefined, 4, 5]);
});

test('the exactest of mixed dates is the grain of the axis', () => {
  assert.equal(
    chartData(
      [
        { x: '2022', y: 1 },
        { x: '2022-03-01', y: 2 },
      ],
      plan,
    ).grain,
    'day',
  );
});

test('a single text among the dates makes all of them names', () => {
  assert.equal(
    chartData(
      [
        { x: '2022', y: 1 },
        { x: 'jumlah', y: 2 },
      ],
      plan,
    ).axis,
    'category',
  );
});

test('numbers that are not years make a number axis', () => {
  const data = chartData(
    [
      { x: 10, y: 1 },
      { x: 2, y: 2 },
    ],
    plan,
  );
  assert.equal(data.axis, 'number');
  assert.deepEqual(
    data.points.map(({ at }) => at),
    [2, 10],
  );
});

test('rows without a time are counted, not put somewhere', () => {
  const data = chartData(
    [
      { x: '2022', y: 1 },
      { x: '-', y: 5 },
      { x: null, y: 6 },
    ],
    plan,
  );
  assert.equal(data.withoutPlace, 2);
  assert.deepEqual(data.series[0]?.values, [1]);
});

test('a missing name keeps its bar', () => {
  const data = chartData(
    [
      { x: 'a', y: 1 },
      { x: null, y: 5 },
    ],
    plan,
  );
  assert.deepEqual(
    data.points.map(({ x }) => x),
    ['a', null],
  );
});

test('values of one name and series stay apart, so that none is lost or added up', () => {
  const data = chartData(
    [
      { x: 'a', y: 1 },
      { x: 'a', y: 2 },
    ],
    plan,
  );
  assert.deepEqual(data.series[0]?.values, [1, 2]);
});

test('series are ordered by name, a missing name last', () => {
  const rows: Row[] = ['seri 10', 'seri 2', null].map((s) => ({ x: 'a', s, y: 1 }));
  assert.deepEqual(
    chartData(rows, bySeries).series.map(({ name }) => name),
    ['seri 2', 'seri 10', null],
  );
});

test('series that rows give in an order of their own keep it', () => {
  const rows: Row[] = ['z', 'a'].map((s) => ({ x: 'a', s, y: 1 }));
  assert.deepEqual(
    chartData(rows, { ...bySeries, op: undefined }).series.map(({ name }) => name),
    ['z', 'a'],
  );
});

const nine: Row[] = Array.from({ length: 9 }, (_, s) => ({ x: 'a', s: `s${s}`, y: s + 1 }));

test('beyond six series the smallest are summed up as the rest', () => {
  const { series, leftOut } = chartData(nine, bySeries);
  assert.deepEqual(
    series.map(({ name, rest }) => (rest ? 'rest' : name)),
    ['s3', 's4', 's5', 's6', 's7', 's8', 'rest'],
  );
  assert.deepEqual(series.at(-1)?.values, [6]);
  assert.equal(leftOut, 0);
});

test('the rest of maxima is their maximum, and of averages nothing: those are left out and counted', () => {
  assert.deepEqual(chartData(nine, { ...bySeries, op: 'max' }).series.at(-1)?.values, [3]);
  assert.deepEqual(chartData(nine, { ...bySeries, op: 'min' }).series.at(-1)?.values, [1]);
  const averages = chartData(nine, { ...bySeries, op: 'avg' });
  assert.equal(averages.series.length, 6);
  assert.equal(averages.leftOut, 3);
});

test('names are put in the order of their totals', () => {
  const rows: Row[] = [
    { x: 'a', s: 'p', y: 1 },
    { x: 'b', s: 'p', y: 1 },
    { x: 'b', s: 'q', y: 5 },
    { x: 'c', s: 'p', y: 3 },
  ];
  const names = (order: RowPlan['order']) => chartData(rows, { ...bySeries, order }).points.map(({ x }) => x);
  assert.deepEqual(names('descending'), ['b', 'c', 'a']);
  assert.deepEqual(names('ascending'), ['a', 'c', 'b']);
  assert.deepEqual(names('x-descending'), ['c', 'b', 'a']);
});

test('where no row was counted there are none', () => {
  const rows: Row[] = [
    { x: 'a', s: 'p', y: 1 },
    { x: 'b', s: 'q', y: 2 },
  ];
  assert.deepEqual(
    chartData(rows, { ...bySeries, op: 'count' }).series.map(({ values }) => values),
    [
      [1, 0],
      [0, 2],
    ],
  );
  assert.deepEqual(
    chartData(rows, bySeries).series.map(({ values }) => values),
    [
      [1, undefined],
      [undefined, 2],
    ],
  );
});

test('digits that a number would lose stay with their value', () => {
  const data = chartData(
    [
      { x: 'b', y: 1 },
      { x: 'a', y: '9007199254740993' },
    ],
    { ...plan, order: 'descending' },
  );
  assert.equal(data.exact.get('0 0'), '9007199254740993');
  assert.equal(data.exact.get('0 1'), undefined);
});

test('a column called constructor is read like any other', () => {
  const row = Object.assign(Object.create(null), { constructor: 'a', y: 1 }) as Row;
  assert.deepEqual(
    chartData([row], { ...plan, x: 'constructor' }).points.map(({ x }) => x),
    ['a'],
  );
});

test('whether there is anything to draw', () => {
  assert.equal(hasValues(chartData([{ x: 'a', y: null }], plan)), false);
  assert.equal(hasValues(chartData([{ x: 'a', y: 0 }], plan)), true);
});

test('no value is lost or made up, whatever the rows', () => {
  const cell = fc.record({
    x: fc.oneof(fc.constantFrom('a', 'b', 'c', null), fc.integer({ min: 2000, max: 2009 }).map(String)),
    s: fc.constantFrom('p', 'q', 'r'),
    y: fc.option(fc.integer({ min: -1000, max: 1000 })),
  });
  fc.assert(
    fc.property(fc.array(cell), fc.constantFrom('given', 'ascending', 'descending', 'x-descending'), (rows, order) => {
      const data = chartData(rows, { ...plan, series: 's', order: order as RowPlan['order'] });
      const drawn = data.series.flatMap(({ values }) => values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
      const placed = data.axis === 'category' ? rows : rows.filter(({ x }) => x !== null);
      assert.equal(
        drawn,
        placed.reduce((sum, { y }) => sum + (y ?? 0), 0),
      );
      assert.equal(data.withoutPlace, rows.length - placed.length);
    }),
  );
});
