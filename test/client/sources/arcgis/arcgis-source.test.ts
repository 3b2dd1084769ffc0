import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { arcgisSource } from '@satudata/client/sources/arcgis.js';
import { arcgisServer } from '../../../contract/platforms/arcgis.js';
import { quick } from '../../fake-portal.js';

const young = await arcgisServer({ maxRecordCount: 5, old: false });
const old = await arcgisServer({ maxRecordCount: 5, old: true });
test.after(() => Promise.all([young.close(), old.close()]));

test('a layer gives all its rows, however few the server gives at once and however old it is, with shapes and codes as text', async () => {
  for (const server of [young, old]) {
    const table = await open(`${server.link}/query?f=json`, quick);
    const codes = [];
    for await (const row of table.rows()) codes.push(row['kode']);
    assert.deepEqual([codes.length, codes[0]], [43, '18.72.01']);
    assert.equal(await table.count(), 43);
    const { fields, rows } = await table.page({ size: 1 });
    assert.equal(fields.find(({ name }) => name === 'kecamatan')?.label, 'Kolom kecamatan');
    assert.deepEqual(rows[0]?.['geometry'], { type: 'Point', coordinates: [105.3, -5.1] });
  }
});

test('equality is asked of the server, quotes and all', async () => {
  const table = await open(young.link, quick);
  young.asked.length = 0;
  assert.equal((await table.where({ nama: "Taman O'Brien (contoh)" }).page()).rows[0]?.['id'], 8);
  assert.ok(young.asked.some(({ searchParams }) => searchParams.get('where') === "nama = 'Taman O''Brien (contoh)'"));
});

test('a server that takes letters of any case for equal is not believed', async () => {
  const table = (await open(young.link, quick)).where({ kecamatan: 'Pusat' });
  assert.equal(await table.count(), 6);
  const { rows } = await table.page();
  assert.ok(rows.every(({ kecamatan }) => kecamatan === 'Pusat'));
});

test('the layer says what it is', async () => {
  const { title, publisher, description, licence } = await (await open(young.link, quick)).info();
  assert.deepEqual([title, publisher, description, licence], ['Titik Wi-Fi', 'BIG', 'Batas indikatif', undefined]);
});

test('a service means its first layer, and an address without one is told', async () => {
  const service = young.link.replace('/0', '');
  assert.equal((await open(`${service}?f=pjson`, quick)).id, `arcgis:${young.link}`);
  assert.throws(() => arcgisSource(`${young.base}/rest/services`), { code: 'invalid-config' });
});
