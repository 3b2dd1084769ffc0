import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { openSnapshot } from '../../../packages/client/src/table/snapshot.js';

const copy = {
  satudata: 1,
  taken: '2026-11-20T10:15:00.000Z',
  source: 'https://data.kota.example/dataset/wifi',
  info: { title: 'Titik (contoh)', publisher: 'Diskominfo (contoh)', url: 'https://data.kota.example/dataset/wifi' },
  fields: [
    { name: 'nama', type: 'text', exact: true },
    { name: 'mbps', type: 'number', exact: true },
  ],
  rows: [
    { nama: 'Taman', mbps: 10 },
    { nama: 'Balai', mbps: 30 },
  ],
  total: 2,
};
const documents: Readonly<Record<string, string>> = {
  '/wifi.json': JSON.stringify(copy),
  '/lain.json': '{"satudata": 2, "rows": []}',
  '/baris.json': JSON.stringify({ ...copy, rows: [1, 2] }),
  '/teks.json': '<html>',
};
const server = createServer((request, response) => {
  const body = documents[request.url ?? ''];
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => server.close());

test('a copy answers questions as the table did, and says when it was made', async () => {
  const { table, taken, info } = await openSnapshot(address('/wifi.json'));
  assert.equal(taken, Date.parse('2026-11-20T10:15:00Z'));
  assert.equal(info.publisher, 'Diskominfo (contoh)');
  const { rows } = await table.where('mbps >= 20').page();
  assert.deepEqual({ ...rows[0] }, { nama: 'Balai', mbps: 30 });
  const { rows: sums } = await table.summarize({ measures: { s: 'sum(mbps)' } });
  assert.equal(sums[0]?.['s'], 40);
});

test('another document, a broken one and none are told apart', async () => {
  await assert.rejects(openSnapshot(address('/lain.json')), { code: 'unexpected-shape' });
  await assert.rejects(openSnapshot(address('/baris.json')), { code: 'unexpected-shape' });
  await assert.rejects(openSnapshot(address('/teks.json')), { code: 'not-json' });
  await assert.rejects(openSnapshot(address('/tiada.json')), { code: 'not-found' });
});
