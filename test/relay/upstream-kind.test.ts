import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UpstreamKind } from '@satudata/relay';
import { kindRules } from '../../packages/relay/src/upstream-kind.js';

const judged = (kind: UpstreamKind, path: string) => {
  const { answers, files } = kindRules[kind];
  return files?.test(path) ? 'file' : answers.test(path) ? 'answer' : 'refused';
};
const cases: Readonly<
  Record<Exclude<UpstreamKind, 'json'>, Readonly<Record<'answer' | 'file' | 'refused', readonly string[]>>>
> = {
  ckan: {
    answer: ['/api/3/action/package_show', '/id/api/3/action/package_show', '/pt_BR/api/action/status_show'],
    file: [
      '/datastore/dump/3fc61201-ca94-4825-9f50-6b6b92520981',
      '/id/dataset/wifi/resource/3fc61201/download/wifi.csv',
      '/dataset/wifi/resource/3fc61201/download',
    ],
    refused: [
      '/',
      '/user/login',
      '/api/3/action/',
      '/dataset/wifi',
      '/dataset/edit/wifi',
      '/admin/api/3/action/package_show',
    ],
  },
  bps: {
    answer: ['/list/model/data/lang/ind/domain/1872/var/417/', '/domain/type/prov/'],
    file: [],
    refused: ['/', '/lists', '/user/key'],
  },
  arcgis: {
    answer: [
      '/arcgis/rest/services/Wifi/FeatureServer/0/query',
      '/server/rest/services/A/B/MapServer/2',
      '/arcgis/rest/info',
    ],
    file: [],
    refused: [
      '/arcgis/rest/services/Wifi/FeatureServer/0/addFeatures',
      '/arcgis/rest/services/Wifi/FeatureServer/0/applyEdits',
      '/arcgis/rest/services/Tool/GPServer/submitJob',
      '/arcgis/admin',
      '/arcgis/tokens/generateToken',
    ],
  },
  opendatasoft: {
    answer: ['/api/explore/v2.1/catalog/datasets', '/api/explore/v2.1/catalog/datasets/wifi/records'],
    file: ['/api/explore/v2.1/catalog/datasets/wifi/exports/csv'],
    refused: ['/api/push/1.0/wifi', '/api/explore/v2.1/monitoring/datasets/x', '/login'],
  },
  socrata: {
    answer: ['/resource/abcd-1234.json', '/api/views/abcd-1234.json', '/api/catalog/v1'],
    file: ['/resource/abcd-1234.csv'],
    refused: ['/api/views', '/api/users/current', '/resource/abcd-1234', '/resource/abcd-1234.json/x'],
  },
  bigdata: {
    answer: [
      '/api-backend/bigdata/dinas/tabel',
      '/api/bigdata/dinas/tabel',
      '/api/datasets/wifi',
      '/api-backend/dataset/list',
    ],
    file: [],
    refused: ['/api/users', '/api-backend/login', '/api/static/upload/x'],
  },
};

for (const [kind, expected] of Object.entries(cases) as [keyof typeof cases, (typeof cases)[keyof typeof cases]][])
  test(`of ${kind}, only what reads is allowed`, () => {
    for (const [how, paths] of Object.entries(expected))
      for (const path of paths) assert.equal(judged(kind, path), how, path);
  });

test('parameters that carry credentials are refused', () => {
  for (const name of ['token', 'apikey', 'api_key', '$$app_token', 'callback', 'TOKEN'])
    assert.match(name, kindRules.arcgis.refused);
  for (const name of ['where', 'f', '$where', 'outFields', 'keyword'])
    assert.doesNotMatch(name, kindRules.arcgis.refused);
});
