import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownKind } from '../../../packages/client/src/sources/known-kinds.js';

const links: readonly (readonly [link: string, kind: string | undefined])[] = [
  ['https://a.example/titik.csv', 'file'],
  ['https://a.example/titik.geojson', 'file'],
  ['https://a.example/dataset/x/resource/y/download/titik.csv', undefined],
  ['https://a.example/berita', undefined],
  ['https://a.example/api/bigdata/dinas/tabel?page=1', 'bigdata'],
  ['https://a.example/api-backend/bigdata/dinas//od_1_tabel', 'bigdata'],
  ['https://webapi.bps.go.id/v1/api/list/model/data/lang/ind/domain/1872/var/417/th/124/', 'bps'],
  ['https://geo.example/rest/services/BATAS/MapServer/0', 'arcgis'],
  ['https://geo.example/rest/services/X/FeatureServer/3/query?f=json', 'arcgis'],
  ['https://opendata.paris.example/explore/dataset/sites-wifi/table/', 'opendatasoft'],
  ['https://a.example/api/explore/v2.1/catalog/datasets/sites-wifi/records', 'opendatasoft'],
  ['https://data.city.example/resource/yjub-udmw.json', 'socrata'],
  ['https://data.city.example/City-Government/NYC-Wi-Fi/yjub-udmw/about_data', 'socrata'],
];

test('the kind of a platform is known by its links', () => {
  for (const [link, kind] of links) assert.equal(knownKind(new URL(link))?.name, kind, link);
});
