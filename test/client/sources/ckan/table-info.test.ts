import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datasetOf } from '../../../../packages/client/src/sources/ckan/dataset.js';
import { tableInfoOf } from '../../../../packages/client/src/sources/ckan/table-info.js';

const dataset = (change: object = {}) =>
  datasetOf(
    {
      name: 'wifi',
      title: 'Titik Wi-Fi',
      notes: 'n',
      organization: { name: 'o', title: 'Diskominfo' },
      license_id: 'cc-by',
      license_title: 'CC BY',
      metadata_modified: '2024-01-01T00:00:00',
      resources: [{ id: 'r', name: 'Data', datastore_active: true, last_modified: '2024-05-01T00:00:00' }],
      ...change,
    },
    'https://a',
  );

test('a reader is told the producer, the licence and the last change of the data', () => {
  const info = tableInfoOf(dataset(), dataset().resources[0]);
  assert.deepEqual(
    [info.title, info.publisher, info.licence, info.updated, info.url, info.example],
    ['Titik Wi-Fi', 'Diskominfo', 'CC BY', '2024-05-01T00:00:00.000Z', 'https://a/dataset/wifi/resource/r', false],
  );
  assert.equal(
    tableInfoOf(dataset({ extras: [{ key: 'produsen_data', value: 'Bidang TIK' }] }), undefined).publisher,
    'Bidang TIK',
  );
  assert.equal(tableInfoOf(dataset({ license_id: 'notspecified' }), undefined).licence, undefined);
});

test('example data is known by its tag, its mark or its title', () => {
  for (const change of [
    { tags: [{ name: 'data-contoh' }] },
    { data_contoh: 'ya' },
    { extras: [{ key: 'data_contoh', value: 'true' }] },
    { title: 'Titik (contoh)' },
  ])
    assert.equal(tableInfoOf(dataset(change), undefined).example, true);
});

test('of several tables in a dataset, each has its own name', () => {
  const two = dataset({
    resources: [
      { id: 'r', name: '2023', datastore_active: true },
      { id: 's', name: '2024', datastore_active: true },
    ],
  });
  assert.equal(tableInfoOf(two, two.resources[1]).title, 'Titik Wi-Fi: 2024');
});
