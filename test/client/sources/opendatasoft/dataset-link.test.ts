import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opendatasoftDataset } from '../../../../packages/client/src/sources/opendatasoft/dataset-link.js';

test('a dataset is named by its pages and by every version of the API', () => {
  for (const link of [
    '/explore/dataset/wifi/',
    '/explore/dataset/wifi/table/?q=park',
    '/explore/embed/dataset/wifi/map/',
    '/explore/assets/wifi/',
    '/pages/x/explore/dataset/wifi/information/',
    '/api/explore/v2.1/catalog/datasets/wifi/records?limit=20',
    '/api/explore/v2.0/catalog/datasets/wifi/exports/csv',
    '/api/v2/catalog/datasets/wifi',
    '/api/records/1.0/search/?dataset=wifi&q=',
  ])
    assert.equal(opendatasoftDataset(new URL(link, 'https://data.kota.example')), 'wifi', link);
  for (const link of ['/explore/', '/dataset/wifi', '/api/records/1.0/search/'])
    assert.equal(opendatasoftDataset(new URL(link, 'https://data.kota.example')), undefined, link);
});
