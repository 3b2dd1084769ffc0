import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Table } from '@satudata/client';
import { groupRows } from '../../../../packages/widgets/src/shape/chart/group-rows.js';
import { call } from '../../chart-plan.js';

const table: Table = memoryTable(
  [
    { kecamatan: 'Pusat', mbps: 50, n: 1 },
    { kecamatan: 'Pusat', mbps: 20, n: 2 },
    { kecamatan: 'Timur', mbps: 30, n: 3 },
  ],
  {
    fields: [
      { name: 'kecamatan', type: 'text', exact: true },
      { name: 'n', type: 'number', exact: true },
      { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
    ],
  },
);

test('several measures of each group come in one answer, a plain field beside one as its sum', async () => {
  const { rows, asked } = await groupRows(table, ['kecamatan'], ['max(mbps)', 'n', 'count()'], call);
  assert.deepEqual(
    rows.map((row) => [row['kecamatan'], ...asked.map(({ column }) => row[column])]),
    [
      ['Pusat', 50, 3, 2],
      ['Timur', 30, 3, 1],
    ],
  );
  assert.deepEqual(
    asked.map(({ label, unit }) => [label, unit]),
    [
      ['Kecepatan', 'Mbps'],
      ['N', ''],
      ['', ''],
    ],
  );
});

test('without a measure the rows come as they are, and without a group there is one of them', async () => {
  const plain = await groupRows(table, ['kecamatan'], ['mbps', 'n'], call);
  assert.equal(plain.rows.length, 3);
  const whole = await groupRows(table, [], ['mbps'], call);
  assert.deepEqual(
    whole.rows.map((row) => row[whole.asked[0]?.column ?? '']),
    [100],
  );
});
