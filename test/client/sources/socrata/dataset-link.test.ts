import assert from 'node:assert/strict';
import { test } from 'node:test';
import { socrataDataset } from '../../../../packages/client/src/sources/socrata/dataset-link.js';

const named = (path: string) => socrataDataset(new URL(path, 'https://data.kota.example'));

test('a dataset is named by its pages, its files and its API', () => {
  for (const path of [
    '/d/yjub-udmw',
    '/City-Government/NYC-Wi-Fi/yjub-udmw',
    '/City-Government/NYC-Wi-Fi/yjub-udmw/about_data',
    '/en/City-Government/NYC-Wi-Fi/yjub-udmw',
    '/dataset/NYC-Wi-Fi/yjub-udmw',
    '/resource/yjub-udmw.json?$limit=5',
    '/resource/yjub-udmw.csv',
    '/api/views/yjub-udmw/rows.csv?accessType=DOWNLOAD',
    '/api/v3/views/yjub-udmw/query.json',
    '/api/odata/v4/yjub-udmw',
  ])
    assert.equal(named(path), 'yjub-udmw', path);
});

test('a dataset of a CKAN portal whose name looks like one is left to it', () => {
  for (const path of [
    '/dataset/data-2024',
    '/id/dataset/data-2024',
    '/dataset/wifi/resource/3fc61201-ca94-4825-9f50-6b6b92520981',
    '/organization/dinas-kota',
    '/berita/kota/2024/kota-2024x',
  ])
    assert.equal(named(path), undefined, path);
});
