import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { arcgisSource } from '@satudata/client/sources/arcgis.js';
import { quick } from '../../fake-portal.js';
import { type Served, serve } from '../../http-server.js';

const features = Array.from({ length: 12 }, (_, at) => ({
  type: 'Feature',
  properties: { OBJECTID: at, WADMKK: at === 5 ? "Kota 'Metro'" : `Kota ${at}`, KDPKAB: `18.${String(at + 10)}` },
  geometry: { type: 'Polygon', coordinates: [] },
}));
const { base, asked } = await serve((url): Served => {
  const get = (name: string) => url.searchParams.get(name) ?? '';
  if (url.pathname.startsWith('/mati'))
    return { type: 'text/plain', body: { error: { code: 500, message: 'Service not started ', details: [] } } };
  if (!url.pathname.endsWith('/query'))
    return {
      body: {
        name: 'BATAS_KABKOTA',
        copyrightText: 'BIG',
        description: '<p>Batas <b>indikatif</b></p>',
        fields: [
          { name: 'OBJECTID', type: 'esriFieldTypeOID', alias: 'OBJECTID' },
          { name: 'WADMKK', type: 'esriFieldTypeString', alias: 'Kabupaten/Kota' },
          { name: 'KDPKAB', type: 'esriFieldTypeString', alias: 'KDPKAB' },
        ],
      },
    };
  const [, wanted] = /^WADMKK='(.*)'$/.exec(get('where')) ?? [];
  const found = features.filter(
    ({ properties }) => wanted === undefined || properties.WADMKK === wanted.replaceAll("''", "'"),
  );
  if (get('returnCountOnly') === 'true') return { body: { count: found.length } };
  const [offset, limit] = [Number(get('resultOffset')), Math.min(5, Number(get('resultRecordCount')))];
  const more = offset + limit < found.length;
  return {
    body: {
      type: 'FeatureCollection',
      features: found.slice(offset, offset + limit),
      ...(more ? { properties: { exceededTransferLimit: true } } : {}),
    },
  };
});
const layer = `${base}/rest/services/BATAS/MapServer/0`;

test('a layer gives all its rows, however few the server gives at once, with shapes and codes as text', async () => {
  const table = await open(`${layer}/query?f=json`, quick);
  const codes = [];
  for await (const row of table.rows()) codes.push(row['KDPKAB']);
  assert.equal(codes.length, 12);
  assert.equal(codes[0], '18.10');
  assert.equal(await table.count(), 12);
  const { fields, rows } = await table.page({ size: 1 });
  assert.equal(fields[1]?.label, 'Kabupaten/Kota');
  assert.deepEqual(rows[0]?.['geometry'], { type: 'Polygon', coordinates: [] });
});

test('equality is asked of the server, quotes and all', async () => {
  const table = await open(layer, quick);
  asked.length = 0;
  assert.equal((await table.where({ WADMKK: "Kota 'Metro'" }).page()).rows[0]?.['OBJECTID'], 5);
  assert.ok(asked.some(({ searchParams }) => searchParams.get('where') === "WADMKK='Kota ''Metro'''"));
});

test('the layer says what it is', async () => {
  const { title, publisher, description, licence } = await (await open(layer, quick)).info();
  assert.deepEqual([title, publisher, description, licence], ['BATAS_KABKOTA', 'BIG', 'Batas indikatif', undefined]);
});

test('an error within a good answer is one, and an address without a layer is told', async () => {
  await assert.rejects((await open(`${base}/mati/MapServer/0`, quick)).page(), { code: 'portal-error' });
  assert.throws(() => arcgisSource(`${base}/rest/services`), { code: 'invalid-config' });
});
