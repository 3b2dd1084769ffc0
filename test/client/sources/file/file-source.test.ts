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

test('a long file is streamed in parts that make the whole, typed as its pages are', async () => {
  const source = new FileSource(`${base}/long.csv`, { ...quick, sample: 1_000 });
  let rows = 0;
  let pages = 0;
  for await (const page of source.stream({ ...everything, offset: 10, limit: 8_000, select: ['n'] })) {
    if (pages === 0) assert.deepEqual({ ...page.rows[0] }, { n: 10.5 });
    pages += 1;
    rows += page.rows.length;
  }
  assert.equal(rows, 8_000);
  assert.ok(pages > 1);
  const { rows: last } = await new Table({ source }).page({ offset: 8_999, size: 1 });
  assert.deepEqual({ ...last[0] }, { n: 8_999.5, s: 'x' });
});

test('the first page of a long file does not wait for the rest, and nothing that needs each row once holds it', async () => {
  const table = new Table({ source: new FileSource(`${base}/long.csv`, { ...quick, sample: 1_000 }) });
  asked.length = 0;
  const { rows, total, next } = await table.page({ size: 20 });
  assert.deepEqual([rows.length, total, next, asked.length], [20, undefined, 20, 1]);
  assert.equal(await table.count(), 9_000);
  const summary = await table.summarize({ measures: { n: 'count()', most: 'max(n)' } });
  assert.deepEqual({ ...summary.rows[0] }, { n: 9_000, most: 8_999.5 });
  let read = 0;
  for await (const { n } of table.where('n >= 100').rows()) read += Number(n) >= 100 ? 1 : 0;
  assert.equal(read, 8_900);
  assert.equal(asked.length, 4);
});

test('a relay is asked in place of the host', async () => {
  asked.length = 0;
  await new Table({
    source: new FileSource('https://data.kota.example/a.csv?x=1', { ...quick, relay: `${base}/relay` }),
  }).page();
  assert.equal(asked[0]?.href.endsWith('/relay/data.kota.example/a.csv?x=1'), true);
});
