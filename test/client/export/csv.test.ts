import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@satudata/client';
import { csvHeader, csvLine } from '../../../packages/client/src/export/csv.js';

const fields: readonly Field[] = [
  { name: 'nama, lengkap', type: 'text', exact: true },
  { name: 'n', type: 'number', exact: false },
  { name: 'j', type: 'json', exact: true },
];

test('cells with commas, quotes and line ends are quoted, lines end as RFC 4180 says', () => {
  assert.equal(csvHeader(fields), '"nama, lengkap",n,j\r\n');
  assert.equal(
    csvLine({ 'nama, lengkap': 'a "b"\nc', n: 1.5, j: { a: [1] } }, fields),
    '"a ""b""\nc",1.5,"{""a"":[1]}"\r\n',
  );
  assert.equal(csvLine({ 'nama, lengkap': null, n: null, j: null }, fields), ',,\r\n');
  assert.equal(csvLine({ 'nama, lengkap': 'a;b', n: 1, j: null }, fields, { delimiter: ';' }), '"a;b";1;\r\n');
});

test('a text that a spreadsheet would run is guarded, a number is not', () => {
  for (const text of ['=1+1', '+62', '-2', '@SUM(A1)', '\tx', '\rx'])
    assert.ok(csvLine({ 'nama, lengkap': text }, fields).replace('"', '').startsWith("'"), text);
  assert.equal(csvLine({ 'nama, lengkap': 'a', n: -5, j: null }, fields), 'a,-5,\r\n');
  assert.equal(csvLine({ 'nama, lengkap': 'a', n: '-9007199254740993', j: null }, fields), 'a,-9007199254740993,\r\n');
  assert.ok(csvLine({ 'nama, lengkap': 'a', n: '-1+cmd', j: null }, fields).includes("'-1+cmd"));
  assert.ok(csvHeader([{ name: '=cmd', type: 'text', exact: true }]).startsWith("'=cmd"));
});
