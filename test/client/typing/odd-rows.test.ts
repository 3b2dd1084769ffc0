import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oddRow } from '../../../packages/client/src/typing/odd-rows.js';

const names = ['Nama Wilayah', 'Laki-Laki', 'Total'];
const odd = (...cells: (string | null)[]) =>
  oddRow(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])), names);

test('rows of a printed table that are no data are told apart', () => {
  assert.equal(odd('Nama Wilayah', 'Laki-Laki', 'Total'), 'header');
  assert.equal(odd('(1)', '(2)', '(3)'), 'numbering');
  assert.equal(odd('Sumber: Disdukcapil', null, ''), 'note');
  assert.equal(odd('Total', '120', '240'), 'total');
  assert.equal(odd('Jumlah', '120', '240'), 'total');
  assert.equal(odd(), 'empty');
});

test('rows of data are left alone', () => {
  assert.equal(odd('Serpong', '120', '240'), undefined);
  assert.equal(odd('Sumber Jaya', '1', '2'), undefined);
  assert.equal(odd('Jumlahan', '1', '2'), undefined);
});
