import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '@satudata/client';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { districtRows } from '../../../../packages/client/src/sources/bps/district-table.js';
import { bpsApi } from '../../../contract/platforms/bps.js';

const { base, districts, close } = await bpsApi();
test.after(close);
const table = new Table({ source: bpsSource(districts, { relay: base }) });

test('each district is a row, whose numbers are read as Indonesian writes them', async () => {
  const { rows, fields, odd } = await table.page({ size: 30 });
  assert.deepEqual(
    { ...rows[1] },
    { wilayah: 'Kelurahan 1 (contoh)', Luas: 1.25, Penduduk: 1_101_000, 'Penduduk 2': 2 },
  );
  assert.equal(rows[0]?.['Penduduk 2'], null);
  assert.equal(fields.find(({ name }) => name === 'Luas')?.unit, 'Km2');
  assert.equal(odd?.total, 1);
});

test('the table says what it is about', async () => {
  const { title, period, coverage, publisher } = await table.info();
  assert.deepEqual([title, period, coverage], ['Luas menurut Kelurahan (contoh)', '2023', 'Kota Metro']);
  assert.match(publisher ?? '', /BPS/);
});

test('variables that nobody names keep the names that they have', () => {
  const { rows, fields } = districtRows({
    data: [{ label: '<b>Metro</b>', kode_wilayah: '1872', variables: { x9: {} } }],
  });
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['kode', 'wilayah', 'x9'],
  );
  assert.deepEqual({ ...rows[0] }, { kode: '1872', wilayah: 'Metro', x9: null });
});
