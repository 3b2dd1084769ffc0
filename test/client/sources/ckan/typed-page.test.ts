import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@satudata/client';
import { sampleSize } from '../../../../packages/client/src/sources/ckan/typed-page.js';
import { textPortal } from '../../text-portal.js';

const names = ['Nama Wilayah', 'Jumlah', 'Tanggal'];
const districts: readonly (readonly (string | null)[])[] = [
  ['Nama Wilayah', 'Jumlah', 'Tanggal'],
  ['(1)', '(2)', '(3)'],
  ['Metro Pusat', '1.234,5', '31/12/2023'],
  ['Metro Utara', '987', '02/01/2024'],
  ['Metro Barat', '-', '01/02/2024'],
  ['Metro Timur', '10.000', '-'],
  ['Total', '12.221,5', ''],
  ['Sumber: Dinas Contoh', null, null],
];
const cells = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);

test('columns that a portal loaded as text are read as what they hold, and say how that was decided', async () => {
  const { table } = textPortal(names, districts);
  const page = await table.page();
  assert.deepEqual(cells(page.rows, 'Jumlah'), [null, null, 1234.5, 987, null, 10000, 12221.5, null]);
  assert.deepEqual(cells(page.rows, 'Tanggal').slice(2, 5), ['2023-12-31', '2024-01-02', '2024-02-01']);
  const field = page.fields.find(({ name }) => name === 'Jumlah');
  assert.deepEqual(
    [field?.type, field?.nativeType, field?.parsed],
    ['number', 'text', { kind: 'number', reason: 'values', decimal: ',', sampled: 4, missing: 1 }],
  );
});

test('headers, numberings, notes and totals among the rows are told by the portal’s own numbers', async () => {
  const { table } = textPortal(names, districts);
  const { odd, notes, unreadable } = await table.page();
  assert.deepEqual(odd, { header: 1, numbering: 1, total: 1, note: 1 });
  assert.deepEqual(
    notes?.map(({ id, finding }) => [id, finding]),
    [
      [1, 'header'],
      [2, 'numbering'],
      [7, 'total'],
      [8, 'note'],
    ],
  );
  assert.deepEqual({ ...unreadable }, {});
});

test('sorting is by number and day, not by letter, where the portal has only text', async () => {
  const { table } = textPortal(names, districts);
  const sorted = await table.sortBy('Jumlah', 'desc').page({ size: 3 });
  assert.deepEqual(cells(sorted.rows, 'Jumlah'), [12221.5, 10000, 1234.5]);
  const days = await table.sortBy('Tanggal').page({ size: 2 });
  assert.deepEqual(cells(days.rows, 'Tanggal'), ['2023-12-31', '2024-01-02']);
});

test('conditions, counts and sums are over the numbers', async () => {
  const { table } = textPortal(names, districts);
  assert.equal(await table.where({ Jumlah: 10000 }).count(), 1, 'asked for before anything is known');
  const other = textPortal(names, districts).table;
  assert.deepEqual(cells((await other.where('Jumlah >= 1000').page()).rows, 'Nama Wilayah'), [
    'Metro Pusat',
    'Metro Timur',
    'Total',
  ]);
  const sum = await textPortal(names, districts).table.summarize({ measures: { jumlah: 'sum(Jumlah)' } });
  assert.equal(sum.rows[0]?.['jumlah'], 1234.5 + 987 + 10000 + 12221.5);
});

test('the question is never sent to a portal that would answer it by letter, once that is known', async () => {
  const { table, asked } = textPortal(names, districts);
  await table.page();
  const before = asked.length;
  await table.sortBy('Jumlah').where({ Jumlah: 987, 'Nama Wilayah': 'Metro Utara' }).page();
  assert.deepEqual(
    asked.slice(before).map(({ sort, filters }) => [sort, filters]),
    [['_id', { 'Nama Wilayah': 'Metro Utara' }]],
  );
});

test('a table whose columns are typed, or hold only texts, costs no further call', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`Titik ${at}`, at, at % 2 === 0 ? 'aktif' : null] as const);
  const { table, asked } = textPortal(['nama', 'mbps', 'status'], rows);
  await table.page({ size: 25 });
  await table.sortBy('mbps').where({ status: 'aktif' }).page({ size: 25 });
  assert.equal(await table.where({ status: 'mati' }).count(), 0);
  assert.equal(asked.length, 3);
});

test('what identifies is no number: codes, telephone numbers, NIK and digits with leading zeros stay text', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [
    '18.72.01',
    '1872012',
    '081234567890',
    '1872010101900001',
    `00${at}`,
  ]);
  const { table } = textPortal(['wilayah', 'kode_bps', 'kontak', 'penduduk', 'nomor'], rows);
  const page = await table.page({ size: 25 });
  assert.deepEqual(
    { ...page.rows[0] },
    {
      _id: 1,
      wilayah: '18.72.01',
      kode_bps: '1872012',
      kontak: '081234567890',
      penduduk: '1872010101900001',
      nomor: '000',
    },
  );
});

test('the decision is made over the first rows of the table, and is the same on every page', async () => {
  const rows = Array.from({ length: 1_500 }, (_, at) => [at === 700 ? '1.234.567' : `${(at % 900) + 100}.000`]);
  const { table, asked } = textPortal(['n'], rows);
  const last = await table.page({ size: 10, offset: 1_400 });
  const first = await table.page({ size: 10 });
  assert.deepEqual([last.rows[0]?.['n'], first.rows[0]?.['n']], [600_000, 100_000]);
  assert.deepEqual(last.fields, first.fields);
  assert.equal(first.fields[1]?.parsed?.sampled, sampleSize);
  assert.equal((await table.fields())[1]?.type, 'number');
  assert.deepEqual(
    asked.map(({ limit }) => limit),
    [10, sampleSize, 10, 20],
    'one sample in all',
  );
});

test('a column that nothing decides stays as it was published, and says why', async () => {
  const { table } = textPortal(['luas'], [['3.500'], ['45.800']]);
  const { rows, fields } = await table.page();
  assert.deepEqual(cells(rows, 'luas'), ['3.500', '45.800']);
  assert.deepEqual([fields[1]?.type, fields[1]?.parsed?.reason], ['text', 'ambiguous']);
});

test('what the caller says of a column wins', async () => {
  const rows = [
    ['3.500', '12'],
    ['45.800', '13'],
  ] as const;
  const decimal = textPortal(['luas', 'n'], rows, { columns: { luas: { kind: 'number', decimal: '.' } } });
  const page = await decimal.table.page();
  assert.deepEqual(cells(page.rows, 'luas'), [3.5, 45.8]);
  assert.equal(page.fields[1]?.parsed?.reason, 'override');
  const text = textPortal(['luas', 'n'], rows, { columns: { n: { kind: 'text' } } });
  assert.deepEqual(cells((await text.table.page()).rows, 'n'), ['12', '13']);
});

test('a value further down that does not fit is null, counted and named; no row is lost', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => [at === 1_100 ? 'belum ada' : `${at},5`]);
  const { table } = textPortal(['n'], rows);
  const page = await table.page({ size: 100, offset: 1_050 });
  assert.equal(page.rows.length, 100);
  assert.deepEqual({ ...page.unreadable }, { n: 1 });
  assert.deepEqual(page.notes, [{ row: 1_101, id: 1_101, finding: 'unreadable', field: 'n', value: 'belum ada' }]);
});

test('places written as text become numbers, turned where they stood the other way round', async () => {
  const { table } = textPortal(
    ['nama', 'Lintang', 'Bujur'],
    [
      ['Pusat', '-5.1145', '105.3067'],
      ['Utara', '-5,0881', '105,3142'],
      ['Barat', '105.2801', '-5.1160'],
      ['Timur', '0', '0'],
      ['Jauh', '51.5', '-0.1'],
    ],
  );
  const { rows, mended, swapped, misplaced } = await table.page();
  assert.deepEqual(
    rows.map((row) => [row['Lintang'], row['Bujur']]),
    [
      [-5.1145, 105.3067],
      [-5.0881, 105.3142],
      [-5.116, 105.2801],
      [null, null],
      [null, null],
    ],
  );
  assert.deepEqual([{ ...mended }, swapped, misplaced], [{ Lintang: 1, Bujur: 1 }, 1, 1]);
});

test('every row of a sorted reading comes once, also where it is sorted here', async () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => [`${(at * 7) % 2_500},0`]);
  const { table } = textPortal(['n'], rows);
  const seen: unknown[] = [];
  for await (const row of table.sortBy('n').rows()) seen.push(row['n']);
  assert.deepEqual(
    seen,
    Array.from({ length: 2_500 }, (_, at) => at),
  );
});
