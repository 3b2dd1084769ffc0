import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NoTable } from '@satudata/sandbox';
import { decodeCsv, guessDelimiter, readCsv } from '../../../packages/sandbox/src/own/csv-text.js';

describe('the text of a file', () => {
  it('is UTF-8, or Windows-1252 where it is no UTF-8, or what its byte order mark says', () => {
    assert.equal(decodeCsv(Buffer.from('jam–é')), 'jam–é');
    assert.equal(decodeCsv(Buffer.from('\ufeffjam')), 'jam');
    assert.equal(decodeCsv(Buffer.from([0x6a, 0x96, 0xe9, 0x80])), 'j–é€');
    assert.equal(decodeCsv(Buffer.from('\ufeffjam–', 'utf16le')), 'jam–');
    assert.equal(decodeCsv(Buffer.from('\ufeffjam–', 'utf16le').swap16()), 'jam–');
  });
});

describe('the sign between cells', () => {
  it('is the one that cuts the lines evenly', () => {
    assert.equal(guessDelimiter('a,b\n1,2\n'), ',');
    assert.equal(guessDelimiter('nama;luas\nMetro;1,5\nUtara;2,5\n'), ';');
    assert.equal(guessDelimiter('a\tb, c\n1\t2\n'), '\t');
    assert.equal(guessDelimiter('a,b\n"x;y;z","p\nq;r"\n'), ',');
    assert.equal(guessDelimiter('satu\n1\n2\n'), ',');
    assert.equal(guessDelimiter(''), ',');
  });
});

describe('the table of a file', () => {
  it('keeps line breaks and quotes inside cells, and leaves out empty lines', () => {
    const { names, rows } = readCsv(Buffer.from('nama;catatan\r\n\r\n"A ""B""";"x\ny"\r\n;\r\n'));
    assert.deepEqual(names, ['nama', 'catatan']);
    assert.deepEqual(rows, [['A "B"', 'x\ny']]);
  });

  it('gives every column a name of its own that a DataStore takes', () => {
    const { names } = readCsv(Buffer.from(` a ,a,,_id,"b ""c"" \n d",__proto__,${'é'.repeat(80)}\n1,2,3,4,5,6,7\n`));
    assert.deepEqual(names.slice(0, 6), ['a', 'a_2', 'kolom_3', 'id', 'b c d', 'proto__']);
    assert.ok(Buffer.byteLength(names[6] ?? '') <= 63);
  });

  it('loses no cell of a row that is longer than the head, and fills a shorter one', () => {
    const { names, rows } = readCsv(Buffer.from('a,b\n1\n1,2,3\n'));
    assert.deepEqual(names, ['a', 'b', 'kolom_3']);
    assert.deepEqual(rows, [
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  it('is refused, with the reason, when there is none', () => {
    for (const [content, why] of [
      ['', /empty/],
      [' \n,,\n', /empty/],
      ['PK\u0003\u0004rest', /save it as CSV/],
      ['%PDF-1.7', /PDF/],
    ] as const) {
      assert.throws(
        () => readCsv(Buffer.from(content)),
        (cause) => cause instanceof NoTable && why.test(cause.message),
      );
    }
  });
});
