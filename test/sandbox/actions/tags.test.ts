import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('tags, licences and formats', () => {
  it('are listed, searched and shown', () => {
    const all = ask('tag_list');
    assert.ok(all.length > 10);
    assert.deepEqual(ask('tag_list', { query: 'WIFI' }), ['wifi']);
    assert.deepEqual(ask('tag_autocomplete', { q: 'wil' }), ['kode wilayah', 'wilayah']);
    assert.equal(ask('tag_search', { query: 'wil', limit: 1 })['count'], 2);
    assert.equal(ask('tag_search')['count'], 0);
    assert.equal(ask('tag_show', { id: 'wifi', include_datasets: true })['packages']?.length, 4);
    assert.equal(ask('tag_show', { id: 'wifi' })['packages'], undefined);
  });

  it('take any text as a yes for all fields', () => {
    assert.equal(ask('tag_list', { all_fields: 'false', query: 'wifi' })[0]?.['name'], 'wifi');
  });

  it('have no vocabularies', () => {
    assert.deepEqual(ask('vocabulary_list'), []);
    assert.equal(refusal(() => ask('vocabulary_show'))['id'], 'id not in data');
  });

  it('come with CKAN’s licences', () => {
    assert.ok(ask('license_list').some((license) => String(license['id']) === 'cc-by'));
    assert.deepEqual(ask('format_autocomplete', { q: 'SO' }), ['geojson', 'json']);
  });
});
