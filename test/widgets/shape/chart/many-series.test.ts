import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowPlan } from '../../../../packages/widgets/src/shape/chart/chart-data.js';
import { chooseSeries, MOST_SERIES, seriesNames } from '../../../../packages/widgets/src/shape/chart/many-series.js';

const plan: RowPlan = { x: 'x', y: 'y', series: 's', op: 'sum', order: 'given' };

test('names of a summary are read in order, with numbers by size and the missing one last', () => {
  const rows = ['Zona 10', null, 'Zona 9', 'Zona 10'].map((s) => ({ x: 'a', s, y: 1 }));
  assert.deepEqual([...seriesNames(rows, plan).values()], ['Zona 9', 'Zona 10', null]);
  assert.deepEqual([...seriesNames(rows, { ...plan, op: undefined }).values()], ['Zona 10', null, 'Zona 9']);
});

test('the largest series keep their place, the others become one where they can be put together', () => {
  const names = new Map(Array.from({ length: MOST_SERIES + 2 }, (_, index) => [`s${index}`, `S${index}`]));
  const columns = new Map([...names.keys()].map((key, index) => [key, [index === 0 ? 100 : index]]));
  const { series, keys, leftOut } = chooseSeries(columns, names, plan);
  assert.deepEqual(keys, ['s0', 's3', 's4', 's5', 's6', 's7']);
  assert.deepEqual(series.at(-1), { name: undefined, rest: true, values: [3] });
  assert.equal(leftOut, 0);
  const means = chooseSeries(columns, names, { ...plan, op: 'avg' });
  assert.deepEqual([means.series.length, means.leftOut], [MOST_SERIES, 2]);
});
