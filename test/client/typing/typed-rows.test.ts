import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@satudata/client';
import { inferFields } from '../../../packages/client/src/sources/memory-columns.js';
import { columnTyping } from '../../../packages/client/src/typing/typed-rows.js';
import fc from '../../fast-check.js';

const typed = (rows: readonly Row[], options = {}) => columnTyping(rows, inferFields(rows), options).apply(rows);

const wifi: readonly Row[] = [
  { nama: 'nama', latitude: 'latitude', longitude: 'longitude', mbps: 'mbps' },
  { nama: 'Taman Merdeka', latitude: '-5,1132', longitude: '105,3067', mbps: '1.250,5' },
  { nama: 'Samber Park', latitude: '105.30', longitude: '-5.12', mbps: '20' },
  { nama: 'Taman', latitude: '-5.12', longitude: '10  7.627', mbps: '-' },
  { nama: 'Nowhere', latitude: '51.5', longitude: '-0.1', mbps: '5' },
  { nama: 'Total', latitude: null, longitude: null, mbps: '1.275,5' },
  { nama: 'Sumber: Kominfo (contoh)', latitude: null, longitude: null, mbps: null },
];

test('dirty rows become typed ones, and the report says what was done', () => {
  const { rows, fields, report } = typed(wifi);
  assert.deepEqual(
    rows.map(({ latitude, longitude, mbps }) => [latitude, longitude, mbps]),
    [
      [-5.1132, 105.3067, 1250.5],
      [-5.12, 105.3, 20],
      [-5.12, 107.627, null],
      [null, null, 5],
      [null, null, 1275.5],
    ],
  );
  assert.deepEqual(report.odd, { header: 1, total: 1, note: 1 });
  assert.deepEqual([report.swapped, report.misplaced], [1, 1]);
  assert.equal(fields.find(({ name }) => name === 'mbps')?.parsed?.decimal, ',');
});

test('the report names the rows, with what the portal had published there', () => {
  const { report } = typed(wifi);
  assert.deepEqual(
    report.notes.map(({ row, finding, field, value }) =>
      [row, finding, field, value].filter((part) => part !== undefined),
    ),
    [
      [1, 'header'],
      [2, 'mended', 'latitude', '-5,1132'],
      [2, 'mended', 'longitude', '105,3067'],
      [3, 'swapped', 'latitude', '105.30'],
      [4, 'mended', 'longitude', '10  7.627'],
      [5, 'misplaced', 'latitude', '51.5'],
      [6, 'total'],
      [7, 'note'],
    ],
  );
  assert.deepEqual({ ...report.mended }, { latitude: 1, longitude: 2 });
});

test('a portal that numbers its rows has them named by its own numbers', () => {
  const rows: Row[] = [
    { _id: 7, n: '1,5' },
    { _id: 9, n: 'x' },
  ];
  const typing = columnTyping(rows.slice(0, 1), inferFields(rows));
  const { notes } = typing.apply(rows, { before: 20 }).report;
  assert.deepEqual(notes, [{ row: 22, id: 9, finding: 'unreadable', field: 'n', value: 'x' }]);
});

test('of many findings the first hundred are named, and all are counted', () => {
  const typing = columnTyping([{ n: '1,5' }], [{ name: 'n', type: 'text', exact: true }]);
  const { notes, unreadable } = typing.apply(Array.from({ length: 500 }, () => ({ n: 'x' }))).report;
  assert.deepEqual([notes.length, notes.at(-1)?.row, unreadable['n']], [100, 100, 500]);
});

test('where a table lies is decided over its sample, so that a page with few rows says the same', () => {
  const here = Array.from({ length: 4 }, () => ({ latitude: '-5.1', longitude: '105.3' }));
  const typing = columnTyping(here, inferFields(here));
  const abroad = { latitude: '51.5', longitude: '-0.1' };
  assert.equal(typing.apply([abroad]).report.misplaced, 1);
  assert.equal(typed([abroad]).report.misplaced, 0, 'a table of London has its own area');
});

test('a point that stands the other way round in its cell is turned too', () => {
  const rows = ['-5.11, 105.30', '105.31, -5.12', 'POINT(105.3 -5.1)'].map((geom) => ({ geom }));
  const { rows: made, report } = typed(rows);
  assert.deepEqual(
    made.map(({ geom }) => geom),
    [
      { type: 'Point', coordinates: [105.3, -5.11] },
      { type: 'Point', coordinates: [105.31, -5.12] },
      { type: 'Point', coordinates: [105.3, -5.1] },
    ],
  );
  assert.equal(report.swapped, 1);
});

test('columns that no longer hold what was published are named, for a platform cannot compare them', () => {
  const rows: Row[] = [{ n: '1,5', tahun: '2023', nama: 'Taman', kode: '18.72.01', tanggal: '31/12/2023', x: 5 }];
  assert.deepEqual([...columnTyping(rows, inferFields(rows)).converted], ['n', 'tanggal']);
  const spaced: Row[] = [{ tahun: ' 2023' }];
  assert.deepEqual([...columnTyping(spaced, inferFields(spaced)).converted], ['tahun']);
});

test('texts stay exactly as they came where that is asked for', () => {
  const rows: Row[] = [
    { nama: '-', kode: '1309.0', n: '-' },
    { nama: 'Taman', kode: '1310.0', n: '2,5' },
  ];
  assert.deepEqual(
    { ...columnTyping(rows, inferFields(rows), { keepTexts: true }).apply(rows).rows[0] },
    {
      nama: '-',
      kode: '1309.0',
      n: null,
    },
  );
  assert.deepEqual({ ...typed(rows).rows[0] }, { nama: null, kode: '1309', n: null });
});

test('totals are left out where that is asked for', () => {
  const { rows } = typed(wifi, { drop: ['header', 'note', 'total'] });
  assert.ok(rows.every(({ nama }) => nama !== 'Total'));
});

test('values outside the sample that do not fit are counted, and no row is lost', () => {
  const typing = columnTyping([{ n: '1,5' }], [{ name: 'n', type: 'text', exact: true }]);
  const { rows, report } = typing.apply([{ n: '2,5' }, { n: 'tiga' }]);
  assert.deepEqual(
    rows.map(({ n }) => n),
    [2.5, null],
  );
  assert.equal(report.unreadable['n'], 1);
});

test('no rows whatever make it throw, and only odd ones go', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('-', '1.000', '1,5', 'Total', '31/12/2023'),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: value, b: value, latitude: value, longitude: value })), (rows) => {
      const { rows: made, report } = typed(rows);
      const { total: _, ...gone } = report.odd;
      assert.equal(made.length + Object.values(gone).reduce((sum, count) => sum + count, 0), rows.length);
    }),
  );
});

test('the signatures below a printed table are no rows of it, and no values of its columns', () => {
  const rows: Row[] = [
    ...['Pusat', 'Timur', 'Barat', 'Utara'].map((nama, at) => ({ nama, titik: `${at + 1}`, mbps: '10' })),
    { nama: '', titik: '10', mbps: '40' },
    { nama: null, titik: null, mbps: null },
    { nama: null, titik: null, mbps: 'Metro, 12 Januari 2026' },
    { nama: null, titik: null, mbps: 'Kepala Dinas Contoh' },
    { nama: null, titik: null, mbps: 'NIP. 000000000000000000' },
  ];
  const { rows: kept, report } = typed(rows);
  assert.deepEqual(
    kept.map(({ titik }) => titik),
    [1, 2, 3, 4, 10],
  );
  assert.deepEqual(report.odd, { total: 1, empty: 1, note: 3 });
  assert.deepEqual({ ...report.unreadable }, {});
  const sample = columnTyping(rows, inferFields(rows));
  assert.equal(sample.apply(rows, { more: true }).rows.length, 8, 'a table that goes on has no end yet');
});
