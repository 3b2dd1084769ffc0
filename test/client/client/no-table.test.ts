import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTable } from '../../../packages/client/src/client/no-table.js';

const dataset = {
  name: 'rencana-kota',
  title: 'Rencana kota (contoh)',
  resources: [
    { id: 'a', name: 'Peta', format: 'PDF', url: 'https://data.kota.example/a.pdf' },
    { id: 'b', name: 'Lampiran', format: 'PDF', url: 'https://data.kota.example/b.pdf' },
    { id: 'c', name: 'Tabel', format: 'XLSX', url: 'https://data.kota.example/c.xlsx' },
  ],
};
const portal = 'https://data.kota.example';

test('a dataset without rows is named, with what the portal holds instead, each format once', () => {
  const error = noTable(dataset, undefined, portal);
  assert.equal(error.code, 'unsupported');
  assert.match(error.message, /Rencana kota \(contoh\)/);
  assert.match(error.hint ?? '', /only files \(PDF, XLSX\)/);
  assert.equal(error.url, 'https://data.kota.example/dataset/rencana-kota');
});

test('where one resource was asked for, only its own format is told', () => {
  assert.match(noTable(dataset, 'c', portal).hint ?? '', /only files \(XLSX\)/);
});

test('a dataset that holds nothing at all is no reason to fall over', () => {
  const error = noTable({ name: 'kosong' }, undefined, portal);
  assert.match(error.hint ?? '', /only files\./);
});
