import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { starParts, wideAnswer } from '../../../../packages/widgets/src/shape/chart/wide-answer.js';
import { call, plainPlan } from '../../chart-plan.js';

const table: Table = memoryTable([
  { kecamatan: 'Pusat', kelurahan: 'A', tahun_2021: 10, tahun_2022: 12, tahun_2024: null },
  { kecamatan: 'Pusat', kelurahan: 'B', tahun_2021: 1, tahun_2022: 2, tahun_2024: 3 },
  { kecamatan: 'Timur', kelurahan: 'C', tahun_2021: 5, tahun_2022: 6, tahun_2024: 7 },
]);
const plan = { ...plainPlan, kind: 'line', x: 'tahun_*', y: 'count()' };

test('a star stands for what the names of the fields differ in', () => {
  const names = ['tahun_2021', 'tahun_', 'thn_2021', 'tahun_2022_persen'];
  assert.deepEqual(
    [...starParts('tahun_*', names)],
    [
      ['tahun_2021', '2021'],
      ['tahun_2022_persen', '2022_persen'],
    ],
  );
  assert.deepEqual([...starParts('tahun_*_persen', names)], [['tahun_2022_persen', '2022']]);
});

test('fields of years become places in time, summed up, with a gap where a year has no field', async () => {
  const { data, xLabel } = await wideAnswer(table, plan, call);
  assert.equal(data.axis, 'time');
  assert.deepEqual(
    data.points.map(({ at }) => new Date(at ?? 0).getUTCFullYear()),
    [2021, 2022, 2023, 2024],
  );
  assert.deepEqual(
    data.series.map(({ values }) => values),
    [[16, 20, undefined, 10]],
  );
  assert.equal(xLabel, 'Tahun');
});

test('each series has its own, worked out as y says', async () => {
  const { data } = await wideAnswer(table, { ...plan, series: 'kecamatan', y: 'max(tahun_2021)' }, call);
  assert.deepEqual(
    data.series.map(({ name, values }) => [name, values]),
    [
      ['Pusat', [10, 12, undefined, 3]],
      ['Timur', [5, 6, undefined, 7]],
    ],
  );
});

test('a pattern that no field fits is refused', async () => {
  await assert.rejects(wideAnswer(table, { ...plan, x: 'year_*' }, call), { code: 'invalid-config' });
});
