import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('the search of resources', () => {
  it('wants every term, whatever the case', () => {
    const found = ask('resource_search', { query: ['format:geojson', 'name:KECAMATAN'] });
    assert.equal(found['count'], 1);
    assert.equal(ask('resource_search', { query: 'url:kecamatan-skematis' })['count'], 1);
    assert.equal(ask('resource_search', { query: 'format:csv', limit: 2 })['results']?.length, 2);
  });

  it('is refused for a field it does not know', () => {
    assert.equal(
      refusal(() => ask('resource_search', { query: 'nope:x' }))['query'],
      'Field "nope" not recognised in resource_search.',
    );
    assert.equal(refusal(() => ask('resource_search', { query: 'x' }))['query'], 'Must be <field>:<value> pair(s)');
  });
});
