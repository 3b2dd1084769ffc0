import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  datasetView,
  inJsonbOrder,
  resourceView,
  tagView,
} from '../../../packages/sandbox/src/catalog/dataset-view.js';
import { seeded, seededCatalog } from './entries.js';

const catalog = await seededCatalog();

describe('a dataset shown', () => {
  it('has the addresses of its tables and files at this portal', () => {
    const dataset = seeded(catalog, 'wilayah');
    const urls = dataset.resources.map((resource) => resourceView(dataset, resource, 'http://p')['url']);
    assert.equal(urls[0], `http://p/datastore/dump/${dataset.resources[0]?.id}`);
    assert.match(
      String(urls[1]),
      /^http:\/\/p\/dataset\/[^/]+\/resource\/[^/]+\/download\/kecamatan-skematis\.geojson$/,
    );
  });

  it('gets a scheme for an address that has none', () => {
    const dataset = seeded(catalog, 'wilayah');
    const [first] = dataset.resources;
    assert.ok(first);
    const url = (text: string) => resourceView(dataset, { ...first, url_type: null, url: text }, 'http://p')['url'];
    assert.deepEqual(['kota.example/a.csv', 'ftp://kota.example', ''].map(url), [
      'http://kota.example/a.csv',
      'ftp://kota.example',
      '',
    ]);
  });

  it('lists its extras with shorter keys first, its tags by name', () => {
    const order = inJsonbOrder([
      { key: 'zz', value: '' },
      { key: 'aaa', value: '' },
      { key: 'a', value: '' },
    ]);
    assert.deepEqual(
      order.map((extra) => extra.key),
      ['a', 'zz', 'aaa'],
    );
    const view = datasetView(catalog, seeded(catalog, 'titik-wifi-publik'), 'http://p');
    const names = (view['tags'] as { name: string }[]).map((tag) => tag.name);
    assert.deepEqual(names, [...names].sort());
    assert.equal(view['num_tags'], names.length);
    assert.equal(tagView('a')['display_name'], 'a');
  });
});
