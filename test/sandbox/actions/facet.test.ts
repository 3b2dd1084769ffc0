import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetFields } from '../../../packages/sandbox/src/actions/facet.js';
import type { Json } from '../portal.js';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('facets', () => {
  it('count values, with the titles of organizations, in descending order of their names', () => {
    const result = ask('package_search', { rows: 0, 'facet.field': '["organization","license_id"]' });
    assert.deepEqual(result['facets']?.['organization'], {
      diskominfo: 4,
      bappeda: 2,
      'dinas-kesehatan': 1,
      disdukcapil: 1,
    });
    const items = result['search_facets']?.['organization']?.['items'] ?? [];
    assert.deepEqual(
      items.map((item) => String(item['name'])),
      ['diskominfo', 'disdukcapil', 'dinas-kesehatan', 'bappeda'],
    );
    assert.equal(items[0]?.['display_name'], 'Diskominfo Kota Metro (contoh)');
    assert.equal(
      result['search_facets']?.['license_id']?.['items']?.[0]?.['display_name'],
      'Creative Commons Attribution',
    );
  });

  it('stop at their limit, leave out the rare, and can be switched off', () => {
    const facets = (parameters: object) =>
      ask('package_search', { rows: 0, 'facet.field': ['tags'], ...parameters })['facets'] as Json;
    assert.equal(Object.keys(facets({ 'facet.limit': 2 })['tags'] ?? {}).length, 2);
    assert.deepEqual(facets({ 'facet.mincount': 5 })['tags'], { 'data-contoh': 8 });
    assert.deepEqual(facets({ facet: 'false' }), {});
    assert.ok(Object.keys(facets({ 'facet.limit': -1 })['tags'] ?? {}).length > 10);
  });

  it('are asked for by a list', () => {
    assert.deepEqual(facetFields('["a"]'), ['a']);
    assert.throws(() => facetFields('a'), /Could not parse as valid JSON/);
    assert.throws(() => facetFields([1]), /Not a string: 1/);
    assert.equal(refusal(() => ask('package_search', { 'facet.limit': 'x' }))['__type'], 'Validation Error');
  });
});
