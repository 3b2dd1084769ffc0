import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, MemorySource, open, registerSource } from '@satudata/client';
import { fakePortal, quick, wireRows } from '../fake-portal.js';
import { serve } from '../http-server.js';

const kota = registerSource('kota', {
  matches: (url) => url.host === 'api.kota.example',
  open: (url) => new MemorySource([{ jalan: url.pathname }], { id: `kota:${url.pathname}` }),
});
const dataset = {
  id: 'p',
  name: 'wifi',
  title: 'Titik',
  resources: [
    { id: 'r1', format: 'CSV', datastore_active: true, url: 'https://data.kota.example/r1.csv' },
    { id: 'r2', format: 'GeoJSON', datastore_active: false, url: 'https://files.kota.example/titik' },
  ],
};
const { fetch } = fakePortal(({ action }) => ({
  result: action === 'package_show' ? dataset : wireRows([{ id: '_id', type: 'int' }], [[1]]),
}));

const ckan = 'https://data.kota.example';
const geo = 'https://geo.kota.example/server/rest/services/WIFI/FeatureServer';
const bps = 'https://webapi.bps.go.id/v1/api';
const bigdata = 'https://opendata.kota.example/api/bigdata/diskominfo/titik_wifi';
const ods = 'https://opendata.paris.example';
const soda = 'https://data.city.example';

/** Every link that a person would paste, and the table that it opens. */
const links: readonly (readonly [link: string, id: string])[] = [
  [`${ckan}/dataset/wifi`, `ckan:${ckan}:r1`],
  [`${ckan}/id/dataset/wifi?_gl=1`, `ckan:${ckan}/id:r1`],
  [`${ckan}/dataset/data-2024`, `ckan:${ckan}:r1`],
  ['data.kota.example/dataset/wifi', `ckan:${ckan}:r1`],
  [`  ${ckan}/dataset/wifi `, `ckan:${ckan}:r1`],
  [`${ckan}/dataset/wifi/resource/r1`, `ckan:${ckan}:r1`],
  [`${ckan}/dataset/wifi/resource/r1/view/v1`, `ckan:${ckan}:r1`],
  [`${ckan}/dataset/wifi/resource/r1/download/titik.csv`, `ckan:${ckan}:r1`],
  [`${ckan}/dataset/wifi/resource/r2`, 'file:https://files.kota.example/titik'],
  [`${ckan}/datastore/dump/r1?bom=True`, `ckan:${ckan}:r1`],
  [`${ckan}/api/3/action/datastore_search?resource_id=r1&limit=5`, `ckan:${ckan}:r1`],
  [`${ckan}/api/3/action/package_show?id=wifi`, `ckan:${ckan}:r1`],
  [`${ckan}/api/3/action/resource_show?id=r1`, `ckan:${ckan}:r1`],
  [`${ckan}/berkas/titik.csv`, `file:${ckan}/berkas/titik.csv`],
  [`${ckan}/berkas/titik.geojson?v=2`, `file:${ckan}/berkas/titik.geojson?v=2`],
  [`${ckan}/unduh?id=7&format=csv`, `file:${ckan}/unduh?id=7&format=csv`],
  [`${bigdata}?page=1&per_page=10`, `bigdata:${bigdata}`],
  [`${bigdata}/openapi.json`, `bigdata:${bigdata}`],
  [
    'https://opendata.prov.example/api-backend/bigdata/diskominfo//od_15_titik_wifi',
    'bigdata:https://opendata.prov.example/api-backend/bigdata/diskominfo//od_15_titik_wifi',
  ],
  [
    'https://galura.prov.example/api/bigdata/wifi?per_page=1000',
    'bigdata:https://galura.prov.example/api/bigdata/wifi',
  ],
  [`${bps}/list/model/data/domain/1872/var/1/th/124/`, `bps:${bps}/list/model/data/domain/1872/var/1/th/124/`],
  [`${bps}/list/model/var/domain/1872/`, `bps:${bps}/list/model/var/domain/1872/`],
  [`${bps}/domain/type/kabbyprov/prov/1800/`, `bps:${bps}/domain/type/kabbyprov/prov/1800/`],
  [
    `${bps}/interoperabilitas/datasource/simdasi/id/25/tahun/2023/id_tabel/a/wilayah/1872000/`,
    `bps:${bps}/interoperabilitas/datasource/simdasi/id/25/tahun/2023/id_tabel/a/wilayah/1872000/`,
  ],
  [`${geo}/0`, `arcgis:${geo}/0`],
  [`${geo}/2/query?where=1%3D1&f=json`, `arcgis:${geo}/2`],
  [`${geo}?f=pjson`, `arcgis:${geo}/0`],
  [`${ods}/explore/dataset/wifi/`, `opendatasoft:${ods}/api/explore/v2.1/catalog/datasets/wifi`],
  [`${ods}/explore/dataset/wifi/table/?q=park`, `opendatasoft:${ods}/api/explore/v2.1/catalog/datasets/wifi`],
  [
    `${ods}/api/explore/v2.1/catalog/datasets/wifi/exports/csv`,
    `opendatasoft:${ods}/api/explore/v2.1/catalog/datasets/wifi`,
  ],
  [`${ods}/api/records/1.0/search/?dataset=wifi`, `opendatasoft:${ods}/api/explore/v2.1/catalog/datasets/wifi`],
  [`${soda}/City-Government/Wi-Fi/yjub-udmw`, `socrata:${soda}/resource/yjub-udmw.json`],
  [`${soda}/City-Government/Wi-Fi/yjub-udmw/about_data`, `socrata:${soda}/resource/yjub-udmw.json`],
  [`${soda}/dataset/Wi-Fi/yjub-udmw`, `socrata:${soda}/resource/yjub-udmw.json`],
  [`${soda}/resource/yjub-udmw.json?$limit=5`, `socrata:${soda}/resource/yjub-udmw.json`],
  [`${soda}/resource/yjub-udmw.csv`, `socrata:${soda}/resource/yjub-udmw.json`],
  [`${soda}/api/views/yjub-udmw/rows.csv?accessType=DOWNLOAD`, `socrata:${soda}/resource/yjub-udmw.json`],
  ['https://satudata.jakarta.example/open-data/wifi', 'jakarta:https://satudata.jakarta.example/open-data/wifi'],
  ['https://satudata.jakarta.example/open-data/detail/wifi', 'jakarta:https://satudata.jakarta.example/open-data/wifi'],
];

/** Links that lead to no table, and what is said then. */
const refused: readonly (readonly [link: string, code: string, hint: RegExp])[] = [
  ['', 'invalid-config', /whole address/],
  ['titik-wifi', 'invalid-config', /whole address/],
  ['/dataset/wifi', 'invalid-config', /whole address/],
  ['mailto:data@kota.example', 'unsupported', /CSV/],
  ['https://data.go.id/dataset/dataset/titik-wifi', 'unsupported', /only lists/],
  ['https://metrokota.bps.go.id/id/statistics-table/2/NDE3IzI=/hls.html', 'unsupported', /WebAPI/],
  ['https://hub.arcgis.com/datasets/kota::wifi/about', 'unsupported', /API resources/],
  ['https://geo.kota.example/datasets/0123456789abcdef0123456789abcdef_0/explore', 'unsupported', /API resources/],
  ['https://kota.example/unduh/titik.xlsx', 'unsupported', /Workbooks/],
  [`${ckan}/`, 'unsupported', /one of its datasets/],
  [`${ckan}/dataset`, 'unsupported', /one of its datasets/],
  [`${ckan}/id/organization/`, 'unsupported', /one of its datasets/],
  [`${bps}/view/model/publication/id/1/`, 'unsupported', /list/],
];

test('every link that a person would paste opens its table', async () => {
  for (const [link, id] of links) assert.equal((await open(link, { fetch, ...quick })).id, id, link);
});

test('a link to no table is told, with what can be pasted instead, and nobody is asked', async () => {
  for (const [link, code, hint] of refused) {
    const { fetch: unasked, calls } = fakePortal(() => ({ result: {} }));
    await assert.rejects(
      open(link, { fetch: unasked, ...quick }),
      (error) => isSatuError(error) && error.code === code && hint.test(error.hint ?? ''),
      link,
    );
    assert.equal(calls.length, 0, link);
  }
});

test('a kind of source that is passed in opens its links, and leaves others to the rest', async () => {
  const table = await open('https://api.kota.example/dataset/wifi', { sources: [kota] });
  assert.equal(table.id, 'kota:/dataset/wifi');
  assert.equal((await table.page()).rows[0]?.['jalan'], '/dataset/wifi');
  const other = await open('https://a.example/datastore/dump/r', { sources: [kota], fetch, ...quick });
  assert.equal(other.id, 'ckan:https://a.example:r');
});

const city = await serve(({ pathname }) => {
  switch (pathname) {
    case '/api/datasets/wifi':
      return { body: { data: { name: 'Titik Wi-Fi', slug: 'wifi', schema: 'diskominfo', table: 'ttk_wf' } } };
    case '/api/bigdata/diskominfo/ttk_wf':
      return { body: { data: [{ id: 1 }], pagination: { has_next: false } } };
    default:
      return { type: 'text/html', body: '<!doctype html><html></html>' };
  }
});

test('a dataset page that is like one of CKAN opens on the platform that it is of', async () => {
  const table = await open(`${city.base}/dataset/wifi`, quick);
  assert.equal(table.id, `bigdata:${city.base}/api/bigdata/diskominfo/ttk_wf`);
  assert.equal((await table.info()).title, 'Titik Wi-Fi');
});

test('where it is of neither, what the first one said is told', async () => {
  await assert.rejects(open(`${city.base}/dataset/lain`, { ...quick, retries: 0 }), { code: 'captive-portal' });
});

test('a token of a portal goes to no other platform', async () => {
  const { fetch: told, calls } = fakePortal(() => ({ status: 200, text: '{"columns":[]}' }));
  const table = await open(`${soda}/d/yjub-udmw`, { fetch: told, token: 'rahasia', tokenHeader: 'X-Kunci', ...quick });
  await assert.rejects(table.page(), { code: 'unexpected-shape' });
  assert.ok(calls.length > 0 && calls.every(({ headers }) => !headers.has('x-kunci')));
});
