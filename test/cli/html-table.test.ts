import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlTable, type Snapshot } from '@satudata/cli';
import { nothingKnown } from '@satudata/client';
import { escapeHtml } from '../../packages/cli/src/html-table.js';

const hostile = '<img src=x onerror="alert(1)">';
const snapshot: Snapshot = {
  satudata: 1,
  taken: '2026-11-01T00:00:00Z',
  source: 'https://data.kota.example/dataset/wifi',
  question: '',
  info: {
    ...nothingKnown,
    title: hostile,
    url: 'javascript:alert(1)',
    publisher: hostile,
    licence: 'CC BY 4.0',
    updated: '2026-10-31T20:00:00Z',
  },
  fields: [
    { name: '_id', type: 'number', exact: true },
    { name: 'nama', type: 'text', label: hostile, exact: true },
    { name: 'mbps', type: 'number', unit: 'Mbps', exact: true },
  ],
  rows: [
    { _id: 1, nama: hostile, mbps: 1234.5 },
    { _id: 2, nama: null, mbps: null },
  ],
  total: 2,
};

test('nothing that a portal says becomes markup or a script', () => {
  const html = htmlTable(snapshot, 'id');
  assert.doesNotMatch(html, /<img|javascript:|onerror="/);
  assert.equal(escapeHtml(`<a b="c" d='e'>&`), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});

test('the table has a caption, heads with units, numbers of its language and a source line', () => {
  const html = htmlTable(snapshot, 'id');
  assert.match(html, /<caption>/);
  assert.match(html, /<th scope="col">mbps \(Mbps\)<\/th>/);
  assert.match(html, /<td>1\.234,5<\/td>/);
  assert.match(html, /<td>–<\/td><td>–<\/td>/);
  assert.match(html, /Lisensi: CC BY 4\.0 · Diperbarui: 1 November 2026/);
  assert.match(htmlTable(snapshot, 'en'), /<td>1,234\.5<\/td>/);
});

test('it says when it shows only some of the rows, and that data are an example; yes and no are words', () => {
  const fields = [{ name: 'aktif', type: 'boolean', exact: true }] as const;
  const some = { ...snapshot, fields, rows: [{ aktif: true }, { aktif: false }], total: 1_200 };
  const html = htmlTable({ ...some, info: { ...snapshot.info, example: true } }, 'id');
  assert.match(html, /<td>ya<\/td>/);
  assert.match(html, /<td>tidak<\/td>/);
  assert.match(html, / · 2 dari 1\.200 baris · Data contoh<\/p>/);
  assert.doesNotMatch(htmlTable(snapshot, 'en'), /rows|Example/);
});

test('dates are written as people write them; what is no date, and a time without a zone, stay as they are', () => {
  const fields = [
    { name: 'hari', type: 'date', exact: true },
    { name: 'saat', type: 'datetime', exact: true },
  ] as const;
  const rows = [
    { hari: '2026-01-31', saat: '2026-01-31T08:05:00' },
    { hari: 'kemarin', saat: '2026-01-31T20:05:00Z' },
  ];
  const html = htmlTable({ ...snapshot, fields, rows }, 'id');
  assert.match(html, /<td>31 Januari 2026<\/td><td>31 Januari 2026 pukul 08\.05<\/td>/);
  assert.match(html, /<td>kemarin<\/td><td>1 Februari 2026 pukul 03\.05<\/td>/);
});
