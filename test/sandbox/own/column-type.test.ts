import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellValue, guessColumn } from '../../../packages/sandbox/src/own/column-type.js';

describe('the type of a column', () => {
  it('is a number or a date when every value is one, whatever is empty', () => {
    assert.equal(guessColumn('jumlah', ['1', '', ' -20 ']), 'int');
    assert.equal(guessColumn('anggaran', ['1500000000', '2']), 'numeric');
    assert.equal(guessColumn('luas', ['1.5', '2', '3.125']), 'numeric');
    assert.equal(guessColumn('luas', ['1,5', '2', '3,125']), 'numeric');
    assert.equal(guessColumn('lintang', ['-5.113']), 'text');
    assert.equal(guessColumn('lintang', ['-5.1132', '-5.113']), 'numeric');
    assert.equal(guessColumn('tanggal', ['2026-01-31', '2024-02-29']), 'date');
  });

  it('is text in doubt', () => {
    for (const [name, cells] of [
      ['kosong', ['', ' ']],
      ['jumlah', ['1', '-']],
      ['nol', ['007', '012']],
      ['panjang', ['1871021234567890']],
      ['ribuan', ['1.234', '12.500']],
      ['ribuan', ['1,234']],
      ['campur', ['1,5', '1.5']],
      ['tanggal', ['2026-02-30']],
      ['tanggal', ['31/12/2025']],
      ['Kode Wilayah', ['18.72', '18.71']],
      ['kode_pos', ['34111']],
      ['No. Telp', ['628123']],
    ] as const)
      assert.equal(guessColumn(name, cells), 'text', `${name}: ${cells.join(' ')}`);
  });

  it('does not take a word that only contains one of a code for a code', () => {
    assert.equal(guessColumn('penduduk_kkn', ['5']), 'int');
    assert.equal(guessColumn('hpp', ['5']), 'int');
  });
});

describe('a cell', () => {
  it('is written as its column’s type, empty ones as null, text as it stands', () => {
    assert.equal(cellValue(' 1,5 ', 'numeric'), '1.5');
    assert.equal(cellValue(' 7 ', 'int'), '7');
    assert.equal(cellValue(' a ', 'text'), ' a ');
    assert.equal(cellValue('  ', 'text'), null);
  });
});
