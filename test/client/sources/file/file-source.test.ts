import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, open, Table } from '@satudata/client';
import { FileSource } from '@satudata/client/sources/file.js';
import { quick } from '../../fake-portal.js';
import { serve } from '../../http-server.js';

const csv =
  '\uFEFFnama;kecamatan;mbps;tanggal;latitude;longitude;;\r\n' +
  'Taman Merdeka (contoh);Metro Pusat;1.250,5;31/12/2023;-5,1132;105,3067;;\r\n' +
  'Samber Park (contoh);Metro Timur;20;01/02/2024;105.30;-5.12;;\r\n' +
  'Sumber: Kominfo (contoh);;;;;;;\r\n';
const long = `n,s\n${Array.from({ length: 9_000 }, (_, at) => `"${at},5",x`).join('\n')}\n`;
const { base, asked } = await serve((url) => ({
  type: 'text/csv',
  body: url.pathname.startsWith('/long') ? long : csv,
}));

test('the link of a file opens as a table with typed columns, and the file is asked for once', async () => {
  asked.length = 0;
  const table = await open(`${base}/wifi.csv`, quick);
  const { rows, total, fields } = await table
    .where({ mbps: { gte: 20 } })
    .sortBy('mbps')
    .page();
  assert.equal(total, 2);
  assert.deepEqual(
    rows.map(({ mbps, tanggal, latitude, longitude }) => [mbps, tanggal, latitude, longitude]),
    [
      [20, '2024-02-01', -5.12, 105.3],
      [1250.5, '2023-12-31', -5.1132, 105.3067],
    ],
  );
  assert.equal(fields.find(({ name }) => name === 'mbps')?.parsed?.decimal, ',');
  assert.equal((await table.info()).title, 'wifi');
  assert.equal(asked.length, 1);
});

test('a column can be told what it is', async () => {
  const source = new FileSource(`${base}/wifi.csv`, { ...quick, columns: { mbps: { kind: 'text' } } });
  assert.equal((await new Table({ source }).page()).rows[0]?.['mbps'], '1.250,5');
});

test('a long file is streamed in parts that make the whole', async () => {
  const source = new FileSource(`${base}/long.csv`, quick);
  let rows = 0;
  let pages = 0;
  for await (const page of source.stream({ ...everything, offset: 10, limit: 8_000, select: ['n'] })) {
    if (pages === 0) assert.deepEqual({ ...page.rows[0] }, { n: 10.5 });
    pages += 1;
    rows += page.rows.length;
  }
  assert.equal(rows, 8_000);
  assert.ok(pages > 1);
});

test('a relay is asked in place of the host', async () => {
  asked.length = 0;
  await new Table({
    source: new FileSource('https://data.kota.example/a.csv?x=1', { ...quick, relay: `${base}/relay` }),
  }).page();
  assert.equal(asked[0]?.href.endsWith('/relay/data.kota.example/a.csv?x=1'), true);
});
