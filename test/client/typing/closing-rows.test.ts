import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingRow } from '../../../packages/client/src/typing/closing-rows.js';

const names = ['Kecamatan', 'Laki-laki', 'Perempuan'];
const from = (...rows: readonly (readonly (string | number | null)[])[]) =>
  closingRow(
    rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null]))),
    names,
  );
const data = [
  ['Metro Pusat', 10, 12],
  ['Metro Timur', 20, 21],
] as const;

test('the block of signatures below a printed table is told from its data', () => {
  const block = [
    ['', null, 'Metro, 12 Januari 2026'],
    [null, null, 'Kepala Dinas Contoh'],
    [],
    [null, null, 'Nama Pejabat (contoh)'],
    [null, null, 'NIP. 000000000000000000'],
  ] as const;
  assert.equal(from(...data, [], ...block), 3);
  assert.equal(from(...data, ['Dicetak pada 12/01/2026']), 2);
  assert.equal(from(...data, [null, 'Mengetahui,', 'a.n. Bupati Contoh'], ['NIP 1', null, '']), 2);
});

test('a table without one ends with its data, whatever that is called', () => {
  assert.equal(from(...data), 2);
  assert.equal(from(...data, ['Kepala Gading', 5, 6]), 3, 'a row of numbers is data');
  assert.equal(from(...data, ['Kelapa Dua'], ['Setu']), 4, 'rows without numbers are none of it');
  assert.equal(from(['Mengetahui'], ...data), 3, 'nor is what stands above');
  assert.equal(from(), 0);
});

test('a list of officials is no block of signatures, however few of its cells are filled', () => {
  const officials = [
    ['Ani (contoh)', 'Camat Contoh', null],
    ['Budi (contoh)', 'Metro, 12 Januari 1990', ''],
    ['Citra (contoh)', 'Kepala Dinas', null],
  ] as const;
  assert.equal(from(...officials), 3);
  assert.equal(from(...data, ...officials), 5);
});

test('a list of one or two columns has none', () => {
  assert.equal(closingRow([{ jabatan: 'Kepala Dinas' }, { jabatan: 'Camat' }], ['jabatan', 'nip']), 2);
});
