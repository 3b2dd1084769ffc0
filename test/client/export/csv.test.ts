import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { csvParseRows } from 'd3-dsv';
import { csvHead, csvLine } from '../../../packages/client/src/export/csv.js';
import fc from '../../fast-check.js';

const fields: readonly Field[] = [
  { name: 'nama, lengkap', type: 'text', exact: true },
  { name: 'n', type: 'number', exact: false },
  { name: 'j', type: 'json', exact: true },
];

test('cells with commas, quotes and line ends are quoted, lines end as RFC 4180 says', () => {
  assert.equal(csvHead(fields), '\uFEFF"nama, lengkap",n,j\r\n');
  assert.equal(csvHead(fields, { withoutMark: true }), '"nama, lengkap",n,j\r\n');
  assert.equal(
    csvLine({ 'nama, lengkap': 'a "b"\nc', n: 1.5, j: { a: [1] } }, fields),
    '"a ""b""\nc",1.5,"{""a"":[1]}"\r\n',
  );
  assert.equal(csvLine({ 'nama, lengkap': null, n: null, j: null }, fields), ',,\r\n');
});

test('between semicolons decimals stand after a comma, as spreadsheets set to Indonesian look for them', () => {
  const line = (n: number | string, decimal?: '.' | ',') =>
    csvLine({ 'nama, lengkap': 'a;b', n, j: null }, fields, { delimiter: ';', decimal });
  assert.equal(line(-1.5), '"a;b";-1,5;\r\n');
  assert.equal(line('9007199254740993.25'), '"a;b";9007199254740993,25;\r\n');
  assert.equal(line(1.5, '.'), '"a;b";1.5;\r\n');
  assert.equal(
    csvLine({ 'nama, lengkap': 'a', n: 1.5, j: null }, fields, { decimal: ',' }),
    'a,"1,5",\r\n',
    'a comma that is a decimal and the sign between cells is quoted',
  );
  assert.equal(csvLine({ 'nama, lengkap': 'a\tb', n: 1.5 }, fields, { delimiter: '\t' }), '"a\tb"\t1.5\t\r\n');
});

test('a text that a spreadsheet would run is guarded, a number is not', () => {
  for (const text of ['=1+1', '+62', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠a']) {
    const cell = (raw: boolean) => csvLine({ 'nama, lengkap': text }, fields, { raw }).replace('"', '');
    assert.ok(cell(false).startsWith("'"), text);
    assert.ok(cell(true).startsWith(text), `${text} as published`);
  }
  assert.equal(csvLine({ 'nama, lengkap': 'a', n: -5, j: null }, fields), 'a,-5,\r\n');
  assert.equal(csvLine({ 'nama, lengkap': 'a', n: '-9007199254740993', j: null }, fields), 'a,-9007199254740993,\r\n');
  assert.ok(csvLine({ 'nama, lengkap': 'a', n: '-1+cmd', j: null }, fields).includes("'-1+cmd"));
  assert.ok(csvHead([{ name: '=cmd', type: 'text', exact: true }]).startsWith("\uFEFF'=cmd"));
});

test('whatever texts rows hold, a reader of CSV finds them again, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), (text, n) => {
      const [cells] = csvParseRows(csvLine({ 'nama, lengkap': text, n, j: null }, fields));
      assert.ok(cells);
      assert.equal(cells[0], /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
      assert.doesNotMatch(cells[0] ?? '', /^[=+\-@\t\r]/);
      assert.ok(Number(cells[1]) === n);
    }),
  );
});
