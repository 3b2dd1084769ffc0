import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, memoryTable, type Table } from '@satudata/client';
import { type ChartPlan, chartAnswer, measureOf } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { call, plainPlan } from '../../chart-plan.js';

const table: Table = memoryTable(
  [
    { kecamatan: 'Metro Pusat', status: 'aktif', mbps: 50 },
    { kecamatan: 'Metro Pusat', status: 'gangguan', mbps: 20 },
    { kecamatan: 'Metro Timur', status: 'aktif', mbps: 30 },
  ],
  {
    fields: [
      { name: 'kecamatan', type: 'text', label: 'Kecamatan', exact: true },
      { name: 'status', type: 'text', exact: true },
      { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
    ],
  },
);
const plan = plainPlan;

test('a measure is asked for as a summary, with the unit and the names from the dictionary', async () => {
  const answer = await chartAnswer(table, plan, call);
  assert.deepEqual(
    answer.data.points.map(({ x }) => x),
    ['Metro Pusat', 'Metro Timur'],
  );
  assert.deepEqual(answer.data.series[0]?.values, [70, 30]);
  assert.deepEqual([answer.xLabel, answer.yLabel, answer.unit], ['Kecamatan', 'Kecepatan', 'Mbps']);
});

test('counts have no unit, and a count of rows no name of its own', async () => {
  const answer = await chartAnswer(table, { ...plan, y: 'count()', series: 'status' }, call);
  assert.deepEqual([answer.unit, answer.yLabel, answer.seriesLabel], [undefined, undefined, 'Status']);
  assert.deepEqual(
    answer.data.series.map(({ values }) => values),
    [
      [1, 1],
      [1, 0],
    ],
  );
});

test('a field is drawn row by row, as it is', async () => {
  const answer = await chartAnswer(table, { ...plan, y: 'mbps' }, call);
  assert.deepEqual(answer.data.series[0]?.values, [50, 20, 30]);
  assert.equal(answer.unit, 'Mbps');
});

test('the order follows what is written, and else puts the largest first where that is wanted', async () => {
  const first = async (change: Partial<ChartPlan>) =>
    (await chartAnswer(table, { ...plan, ...change }, call)).data.points[0]?.x;
  assert.equal(await first({ sort: '-sum(mbps)' }), 'Metro Pusat');
  assert.equal(await first({ sort: 'sum( mbps )' }), 'Metro Timur');
  assert.equal(await first({ sort: '-kecamatan' }), 'Metro Timur');
  assert.equal(await first({ y: 'min(mbps)', largestFirst: true }), 'Metro Timur');
});

test('an axis of parts of time or of bins is called as its field is', async () => {
  const about = async (x: string): Promise<string> =>
    (await chartAnswer(table, { ...plan, x, y: 'count()' }, call)).xLabel;
  assert.equal(await about('bin(mbps, 20)'), 'Kecepatan');
  assert.equal(await about('month("status")'), 'Status');
  assert.equal(await about('kecamatan'), 'Kecamatan');
});

test('a field that is not there is named', async () => {
  for (const change of [{ x: 'kec' }, { y: 'kecepatan' }, { y: 'sum(kecepatan)' }, { series: 'keadaan' }]) {
    await assert.rejects(chartAnswer(table, { ...plan, ...change }, call), (error) =>
      isSatuError(error, 'unknown-field'),
    );
  }
});

test('a measure is told from a field, and a wrong one is refused', () => {
  assert.equal(measureOf('mbps'), undefined);
  assert.equal(measureOf('avg(mbps)')?.op, 'avg');
  assert.throws(
    () => measureOf('jumlah(mbps)'),
    (error) => isSatuError(error, 'invalid-query'),
  );
});
