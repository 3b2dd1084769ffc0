import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Value } from '@satudata/client';
import { decideColumn } from '../../../packages/client/src/typing/decide-column.js';

const decided = (name: string, ...values: Value[]) => {
  const { kind, reason, decimal, unit } = decideColumn(name, values);
  return [kind, reason, decimal, unit].filter((part) => part !== undefined);
};

test('the decimal sign is decided over the whole column', () => {
  assert.deepEqual(decided('rasio', '3,86', '178', '-', '1.250'), ['number', 'values', ',']);
  assert.deepEqual(decided('jumlah', '1.119.994', '8.800'), ['number', 'values', ',']);
  assert.deepEqual(decided('luas', '12.5', '8.800'), ['number', 'values', '.']);
});

test('a column that nobody can decide is left as it is, and says so', () => {
  assert.deepEqual(decided('luas', '3.500', '45.800'), ['text', 'ambiguous']);
  assert.deepEqual(decided('luas', '3,5', '4.51'), ['text', 'mixed']);
  assert.deepEqual(decided('tinggi', '31m', '4 km'), ['text', 'mixed']);
  assert.deepEqual(decided('nama', 'Taman', '12'), ['text', 'mixed']);
  assert.deepEqual(decided('adresse', '4 RUE EXEMPLE', '12 RUE EXEMPLE'), ['text', 'values']);
});

test('units and rupiah are taken off the numbers', () => {
  assert.deepEqual(decided('tinggi', '31m', '40 M', 'N/A'), ['number', 'values', 'm']);
  assert.deepEqual(decided('harga', 'Rp 1.000', 'Rp25.000'), ['number', 'currency', ',', 'Rp']);
  assert.deepEqual(decided('persen', '12,5%', '3%'), ['number', 'values', ',', '%']);
});

test('codes, years, months and dates are told from numbers', () => {
  assert.deepEqual(decided('bps_kode_kecamatan', 3273141), ['code', 'name']);
  assert.deepEqual(decided('wilayah', '18.72.01', '18.72.02'), ['code', 'values']);
  assert.deepEqual(decided('kontak', '08121', '08122'), ['code', 'leading-zeros']);
  assert.deepEqual(decided('penduduk', '1872010101900001'), ['code', 'values']);
  assert.deepEqual(decided('tahun', '2023', '2024'), ['year', 'name']);
  assert.deepEqual(decided('tahun', 2023), ['year', 'name']);
  assert.deepEqual(decided('bulan', 'JANUARI', 'Mei'), ['month', 'values']);
  assert.deepEqual(decided('tanggal', '31/12/2023', '01/02/2024'), ['date', 'values']);
  assert.deepEqual(decided('tanggal', '12/31/2023'), ['text', 'values']);
});

test('places are known in every form', () => {
  assert.deepEqual(decided('Latitude', '-5,11', 'Unknown Type: float'), ['latitude', 'name']);
  assert.deepEqual(decided('geom', 'POINT(105.3 -5.1)'), ['point', 'values']);
  assert.deepEqual(decided('geometry', '{"type":"Point","coordinates":["107.6","-6.9"]}'), ['point', 'values']);
});

test('a column that is only called like a coordinate is none', () => {
  assert.deepEqual(decided('long', 'panjang', 'pendek'), ['text', 'values']);
  assert.deepEqual(decided('lat', '-5.1', '-5.2', 'tidak diketahui'), ['latitude', 'name']);
});

test('what somebody says of a column wins', () => {
  const { kind, reason, decimal } = decideColumn('luas', ['3.500'], { kind: 'number', decimal: '.' });
  assert.deepEqual([kind, reason, decimal], ['number', 'override', '.']);
});

test('missing values are counted and decide nothing', () => {
  const { missing, sampled, reason } = decideColumn('x', ['-', null, '']);
  assert.deepEqual([missing, sampled, reason], [3, 3, 'no-values']);
});
