import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parentRows } from '../../../packages/client/src/typing/parent-rows.js';

const found = (column: string, ...cells: readonly (string | number | null)[]) => [
  ...parentRows(
    cells.map((cell) => ({ [column]: cell })),
    [{ name: column }],
  ),
];

test('the row whose code begins all others is the place that they lie in', () => {
  assert.deepEqual(found('kode_wilayah', '35.25.01', '35.25.02', '35.25'), [2]);
  assert.deepEqual(found('kode_wilayah', '35.25', '35.25', '35.25.01', '35.25.02'), [0, 1], 'in each of several years');
  assert.deepEqual(found('kode_wilayah', '18.72.01', '18.72.02', '18.71'), [], 'a neighbour is no parent');
  assert.deepEqual(found('kode_wilayah', '18.7', '18.72.01', '18.72.02'), [], 'nor are digits that happen to agree');
  assert.deepEqual(found('kode_wilayah', '18.72', '18.72.01'), [], 'two rows say nothing');
});

test('the only kota among kecamatan is the place that they lie in', () => {
  assert.deepEqual(found('Nama Wilayah', 'Setu', 'Serpong', 'Pamulang', 'Kota Tangerang Selatan'), [3]);
  assert.deepEqual(found('Kecamatan', 'Setu', 'Kab. Malang', 'Serpong', 'KOTA SOLOK'), [], 'two of them are a list');
  assert.deepEqual(found('Alamat', 'Setu', 'Serpong', 'Kota Tua'), [], 'not in a column of something else');
});

test('numbers, missing cells and tables of few rows are no reason to tell anything', () => {
  assert.deepEqual(found('wilayah', 1, 2, null), []);
  assert.deepEqual(found('wilayah'), []);
});
