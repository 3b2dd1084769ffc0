import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { comboAnswer } from '../../../../packages/widgets/src/shape/chart/combo-answer.js';
import { call, plainPlan } from '../../chart-plan.js';

const table: Table = memoryTable(
  [
    { tahun: 2020, kecamatan: 'Metro Pusat', mbps: 50, orang: 7 },
    { tahun: 2022, kecamatan: 'Metro Timur', mbps: 30, orang: 3 },
    { tahun: 2021, kecamatan: 'Metro Pusat', mbps: 20, orang: null },
    { tahun: 2024, kecamatan: 'Metro Utara', mbps: 10, orang: 4 },
  ],
  {
    fields: [
      { name: 'tahun', type: 'number', exact: true },
      { name: 'kecamatan', type: 'text', exact: true },
      { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
      { name: 'orang', type: 'number', label: 'Pengguna', unit: 'orang', exact: true },
    ],
  },
);
const plan = { ...plainPlan, kind: 'combo', line: 'sum(orang)' };

test('columns and line are asked for together, and stand at the same places', async () => {
  const { data } = await comboAnswer(table, { ...plan, sort: '-sum(mbps)' }, call);
  assert.deepEqual(
    data.points.map(({ x }) => x),
    ['Metro Pusat', 'Metro Timur', 'Metro Utara'],
  );
  assert.deepEqual(
    data.series.map(({ values }) => values),
    [
      [70, 30, 10],
      [7, 3, 4],
    ],
  );
});

test('fields are drawn row by row in the order of time, with gaps where years are missing', async () => {
  const { data } = await comboAnswer(table, { ...plan, x: 'tahun', y: 'mbps', line: 'orang' }, call);
  assert.deepEqual(
    data.series.map(({ values }) => values),
    [
      [50, 20, 30, undefined, 10],
      [7, undefined, 3, undefined, 4],
    ],
  );
});

test('the line has an axis of its own only where units differ', async () => {
  assert.equal((await comboAnswer(table, plan, call)).data.second, true);
  assert.equal((await comboAnswer(table, { ...plan, line: 'max(mbps)' }, call)).data.second, false);
  assert.equal((await comboAnswer(table, { ...plan, lineUnit: 'Mbps' }, call)).data.second, false);
  assert.deepEqual((await comboAnswer(table, { ...plan, y: 'count()', unit: 'titik' }, call)).words?.units, [
    'titik',
    'orang',
  ]);
});

test('a field beside a measure is summed up', async () => {
  const { data } = await comboAnswer(table, { ...plan, y: 'count()', line: 'mbps' }, call);
  assert.deepEqual(
    data.series.map(({ values }) => values),
    [
      [2, 1, 1],
      [70, 30, 10],
    ],
  );
});
