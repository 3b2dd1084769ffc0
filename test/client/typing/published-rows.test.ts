import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row, Value } from '@satudata/client';
import { inferFields } from '../../../packages/client/src/sources/memory-columns.js';
import { decideColumn } from '../../../packages/client/src/typing/decide-column.js';
import { isMissing, isMissingValue } from '../../../packages/client/src/typing/missing.js';
import { oddRow } from '../../../packages/client/src/typing/odd-rows.js';
import { namedAxis } from '../../../packages/client/src/typing/place-text.js';
import { columnTyping } from '../../../packages/client/src/typing/typed-rows.js';

const typed = (rows: readonly Row[]) => columnTyping(rows, inferFields(rows)).apply(rows);
const column = (name: string, ...values: readonly Value[]) => {
  const { rows, fields, report } = typed(values.map((value) => ({ [name]: value })));
  return { values: rows.map((row) => row[name]), field: fields[0], unreadable: report.unreadable[name] ?? 0 };
};
const kindOf = (name: string, ...values: readonly Value[]) => {
  const { kind, reason } = decideColumn(name, values);
  return `${kind} ${reason}`;
};

test('numbers are read in every form that portals publish them in', () => {
  const forms: readonly (readonly [readonly string[], readonly number[]])[] = [
    [
      ['518,52', '178,55'],
      [518.52, 178.55],
    ],
    [
      ['7,8', '1,25', '3,86'],
      [7.8, 1.25, 3.86],
    ],
    [
      ['1.119.994', '56.119'],
      [1_119_994, 56_119],
    ],
    [
      ['1.317.811.348.177,38', '12'],
      [1_317_811_348_177.38, 12],
    ],
    [
      ['60 700', '517 550'],
      [60_700, 517_550],
    ],
    [
      ['12,5 Ha', '3 Ha'],
      [12.5, 3],
    ],
    [
      ['31m', '45m'],
      [31, 45],
    ],
    [
      ['Rp 1.000', 'Rp25.000,-'],
      [1_000, 25_000],
    ],
    [
      ['98,5%', '100%'],
      [98.5, 100],
    ],
  ];
  for (const [texts, numbers] of forms) assert.deepEqual(column('nilai', ...texts).values, numbers, texts.join(' | '));
});

test('what only may be a number is left as it is, and says so', () => {
  assert.equal(kindOf('luas', '56.119', '8.800'), 'text ambiguous');
  assert.equal(kindOf('luas', '15.000', '170.000'), 'text ambiguous');
  assert.equal(kindOf('anggaran', 'Rp 28 juta', 'Rp 1.000'), 'text mixed');
  assert.equal(kindOf('anggaran', '28 juta', '1500000'), 'text mixed');
  assert.equal(kindOf('umur', '0 – 4', '5 – 9'), 'text values');
  assert.equal(kindOf('nama', 'Tuna Rungu/Wicara'), 'text values');
});

test('amounts that are all in millions are numbers of that unit', () => {
  const { values, field } = column('anggaran', 'Rp 28 juta', 'Rp 1,5 juta');
  assert.deepEqual([values, field?.unit], [[28, 1.5], 'Rp juta']);
});

test('one concept in two types is one kind of column: a year is a year', () => {
  assert.equal(kindOf('Tahun Proposal', 2023, 2024), 'year name');
  assert.equal(kindOf('Tahun Kejadian', '2023', '2024'), 'year name');
  assert.deepEqual(column('npsn', 10808001, '10808002').values, ['10808001', '10808002']);
  assert.deepEqual(column('kode_kabupaten', '1309.0', '1301.0').values, ['1309', '1301']);
});

test('a missing value is known in whatever way it is written', () => {
  for (const text of ['', '-', '–', '—', '...', '…', 'N/A', 'n/a', '#N/A', 'null', 'Unknown Type: float', ' - '])
    assert.ok(isMissing(text), text);
  for (const text of ['NA', 'nihil', 'NaN', 'None']) {
    assert.ok(isMissingValue(text), text);
    assert.ok(!isMissing(text), `${text} may be a name among texts`);
  }
  for (const text of ['0', 'tidak', '.', 'Nias']) assert.ok(!isMissingValue(text), text);
  assert.deepEqual(column('n', '1,5', '-', 'Unknown Type: float').values, [1.5, null, null]);
});

test('dates are read with the day before the month, and times stay without a zone', () => {
  assert.deepEqual(column('tanggal', '02-12-2025', '31/12/2023').values, ['2025-12-02', '2023-12-31']);
  assert.deepEqual(column('pada', '2016-12-09T00:00:00', '2026-08-05 12:36:39', '2024-01-01 10:00:00.0').values, [
    '2016-12-09T00:00:00',
    '2026-08-05T12:36:39',
    '2024-01-01T10:00:00.0',
  ]);
  assert.equal(kindOf('tanggal', '12/31/2023', '01/02/2024'), 'text values');
  assert.equal(kindOf('bulan', 'JANUARI', 'DESEMBER'), 'month values');
});

test('totals are told by their label, wherever it stands, and by the country’s code', () => {
  const names = ['Kode Wilayah', 'Jenis Bencana', 'Jumlah Kejadian'];
  const row = (...cells: readonly Value[]): Row =>
    Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null]));
  assert.equal(oddRow(row(null, 'Total', 2341), names), 'total');
  assert.equal(oddRow(row('9999', 'INDONESIA', 9), names), 'total');
  assert.equal(oddRow(row('1306', 'KABUPATEN AGAM', 12), names), undefined);
  const rows = [row('13.06', 'KABUPATEN AGAM', 12), row('13.71', 'KOTA PADANG', 4), row(null, 'Total', 17)];
  const { report, rows: kept } = typed(rows);
  assert.deepEqual([report.odd, kept.length], [{ total: 1 }, 3], 'told, and kept');
  assert.deepEqual(
    report.notes.map(({ row: at, finding }) => [at, finding]),
    [[3, 'total']],
  );
});

test('the whole that regions lie in is told among them, by its name or its code', () => {
  const rows = ['Setu', 'Serpong', 'Pamulang', 'Kota Tangerang Selatan'].map((name) => ({
    'Nama Wilayah': name,
    n: 1,
  }));
  assert.deepEqual(typed(rows).report.odd, { total: 1 });
  const coded = ['35.25.01', '35.25.02', '35.25'].map((kode_wilayah) => ({ kode_wilayah, n: 1 }));
  assert.deepEqual(typed(coded).report.odd, { total: 1 });
});

test('rows without a year are rows', () => {
  const { rows, report } = typed([
    { tahun: '2023', n: '1' },
    { tahun: null, n: '2' },
    { tahun: '', n: '3' },
  ]);
  assert.deepEqual(
    rows.map(({ tahun, n }) => [tahun, n]),
    [
      [2023, 1],
      [null, 2],
      [null, 3],
    ],
  );
  assert.deepEqual(report.odd, {});
});

test('values of 0 and 100 are values', () => {
  assert.deepEqual(column('rasio', '0', '100', '0').values, [0, 100, 0]);
});

test('a point is read from every form of one column, its coordinates may be text', () => {
  const forms: readonly Value[] = [
    { lat: -5.11, lon: 105.3 },
    { type: 'Point', coordinates: ['105.30', '-5.11'] },
    { type: 'MultiPoint', coordinates: [[105.3, -5.11]] },
    '{"type":"Point","coordinates":[105.3,-5.11]}',
    'POINT(105.3 -5.11)',
    '-5.11, 105.30',
  ];
  for (const form of forms)
    assert.deepEqual(
      column('geom', form).values,
      [{ type: 'Point', coordinates: [105.3, -5.11] }],
      JSON.stringify(form),
    );
});

test('what is no place is left out of the map, and stays in the list', () => {
  const { rows, report } = typed([
    { nama: 'A', latitude: '-5.11', longitude: '105.3' },
    { nama: 'B', latitude: '-', longitude: '-' },
    { nama: 'C', latitude: '0', longitude: '0' },
    { nama: 'D', latitude: 'Unknown Type: float', longitude: null },
    { nama: 'E', latitude: '98765', longitude: '12345' },
  ]);
  assert.deepEqual(
    rows.map(({ nama, latitude }) => [nama, latitude]),
    [
      ['A', -5.11],
      ['B', null],
      ['C', null],
      ['D', null],
      ['E', null],
    ],
  );
  assert.equal(report.misplaced, 1);
});

test('degrees, minutes and seconds are read and counted as mended', () => {
  const { rows, report } = typed([{ lintang: `03°19'03.44" N`, bujur: `097°07'41.73" E` }]);
  assert.ok(Math.abs(Number(rows[0]?.['lintang']) - 3.317622) < 1e-5);
  assert.deepEqual({ ...report.mended }, { lintang: 1, bujur: 1 });
});

test('an address called location is none, and metres called x and y are no degrees', () => {
  assert.equal(kindOf('location', 'Jl. Kenari No. 5', 'Balai Kota'), 'text values');
  assert.deepEqual(['x', 'y', 'LAT', 'Bujur', 'LNT', 'long_'].map(namedAxis), [
    undefined,
    undefined,
    'latitude',
    'longitude',
    'longitude',
    'longitude',
  ]);
});
