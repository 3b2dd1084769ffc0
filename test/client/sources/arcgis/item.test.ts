import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { itemOf } from '../../../../packages/client/src/sources/arcgis/layer-link.js';
import { quick } from '../../fake-portal.js';
import { serve } from '../../http-server.js';

const id = '0123456789abcdef0123456789abcdef';
const service = 'https://geo.kota.example/rest/services/WIFI/FeatureServer';
const { base } = await serve(({ pathname }) => ({
  body: pathname.startsWith('/peta')
    ? { title: 'Peta', type: 'Web Map', url: null }
    : { title: 'Wi-Fi', type: 'Feature Service', url: service },
}));

test('the page of an item leads to the layer that it names, or to the first', async () => {
  const page = `${base}/portal/home/item.html?id=${id}`;
  assert.equal((await open(page, quick)).id, `arcgis:${service}/0`);
  assert.equal((await open(`${page}&sublayer=3#data`, quick)).id, `arcgis:${service}/3`);
});

test('an item that is no service of layers is told', async () => {
  await assert.rejects(open(`${base}/peta/home/item.html?id=${id}`, quick), { code: 'unsupported' });
});

test('only the page of an item names one', () => {
  assert.equal(itemOf(new URL(`${base}/home/item.html?id=${id}`)), `${base}/sharing/rest/content/items/${id}`);
  assert.equal(itemOf(new URL(`${base}/home/item.html?id=x`)), undefined);
  assert.equal(itemOf(new URL(`${base}/home/search.html?id=${id}`)), undefined);
});
