import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Value } from '@satudata/client';
import type { CkanTable } from '../../../../packages/client/src/sources/ckan/ckan-table.js';
import { unsettled } from '../../../../packages/client/src/sources/ckan/unsettled.js';

const unknown = {} as CkanTable;
const page = (name: string, values: readonly Value[], type: Field['type'] = 'text') => ({
  rows: values.map((value) => ({ [name]: value })),
  fields: [{ name, type, exact: true }],
  total: values.length,
  totalIsEstimate: false,
  next: undefined,
});
const open = (name: string, ...values: readonly Value[]) => unsettled(page(name, values), unknown);

test('texts that could be numbers, dates or places are worth a second look', () => {
  for (const value of [
    '12',
    '1.234,56',
    'Rp 1.000',
    'Rp25.000,-',
    '60 700 m2',
    '11,71 Ha',
    '98,5%',
    '-5.1145',
    '31/12/2023',
    '02-12-2023',
    '2023-12-31 10:00',
    '31 Desember 2023',
    '03°19\'03.44" N',
    'POINT(105.3 -5.1)',
    '{"type":"Point","coordinates":[105.3,-5.1]}',
    '-5.11, 105.30',
  ])
    assert.equal(open('x', value), true, value);
});

test('texts that only hold digits are not', () => {
  for (const value of [
    'Jl. Kenari No. 5',
    'Taman 12',
    '18.72.01',
    '18.72.01.1001',
    '081234567890',
    '1872010101900001',
    '06.00–22.00',
    '0 – 4',
    'aktif',
    '',
    null,
    '-',
  ])
    assert.equal(open('x', value), false, String(value));
  assert.equal(open('kode_bps', '1872'), false);
  assert.equal(unsettled(page('x', [5], 'number'), unknown), false);
});

test('most of the first values tell: one header, or one number, does not', () => {
  assert.equal(open('x', 'x', '(1)', '12', '13'), true);
  assert.equal(open('x', 'aktif', 'mati', '12'), false);
});

test('without rows, the values that were asked for tell', () => {
  assert.equal(unsettled(page('tahun', []), unknown, { tahun: 2022 }), true);
  assert.equal(unsettled(page('tahun', []), unknown, { tahun: 'semua' }), false);
  assert.equal(unsettled(page('tahun', []), unknown), false);
});
