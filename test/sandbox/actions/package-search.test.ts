import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

const names = (parameters: object) =>
  (ask('package_search', { rows: 100, ...parameters })['results'] ?? []).map((dataset) => String(dataset['name']));

describe('the search of datasets', () => {
  it('finds words in titles, descriptions and tags, best first', () => {
    assert.equal(names({ q: 'bandwidth' })[0], 'bandwidth-publik');
    assert.deepEqual(names({ q: 'puskesmas keliling' }), ['jadwal-puskesmas-keliling']);
    assert.deepEqual(names({ q: 'tidakada' }), []);
    assert.equal(names({ q: '*:*' }).length, 8);
  });

  it('narrows by filters, which all count', () => {
    assert.deepEqual(names({ fq: 'organization:bappeda tags:wilayah' }), ['wilayah']);
    assert.deepEqual(names({ fq: 'organization:bappeda', fq_list: ['groups:kewilayahan'] }), ['wilayah']);
    assert.deepEqual(names({ q: 'name:wilayah OR name:bandwidth-publik', sort: 'name asc' }), [
      'bandwidth-publik',
      'wilayah',
    ]);
  });

  it('finds nothing with a list of filters that is one text', () => {
    assert.deepEqual(names({ fq_list: 'organization:bappeda' }), []);
  });

  it('sorts, pages and says how it sorted', () => {
    const sorted = names({ sort: 'title_string asc' });
    assert.deepEqual(names({ sort: 'title_string desc' }), [...sorted].reverse());
    const page = ask('package_search', { sort: 'title_string asc', rows: 2, start: 3 });
    assert.deepEqual(
      page['results']?.map((dataset) => String(dataset['name'])),
      sorted.slice(3, 5),
    );
    assert.deepEqual([page['count'], page['sort']], [8, 'title_string asc']);
    assert.equal(ask('package_search')['sort'], 'score desc, metadata_modified desc');
    assert.equal(names({})[0], 'titik-wifi-publik');
  });

  it('gives no more rows than the site allows, and does not say so', async () => {
    const small = await askCatalog(false, { packageRowsMax: 3 });
    const result = small('package_search', { rows: 5 });
    assert.deepEqual([result['results']?.length, 'rows' in result], [3, false]);
  });

  it('gives only the fields that are wanted', () => {
    assert.deepEqual(ask('package_search', { fl: 'name,organization', fq: 'name:wilayah' })['results'], [
      { name: 'wilayah', organization: 'bappeda' },
    ]);
  });

  it('is refused for what it does not know, not for what extensions add', () => {
    assert.equal(
      refusal(() => ask('package_search', { weird: 1 }))['message'],
      `Search Query is invalid: "Invalid search parameters: ['weird']"`,
    );
    assert.equal(ask('package_search', { ext_bbox: '1,2,3,4', extras: {} })['count'], 8);
    assert.equal(refusal(() => ask('package_search', { q: 'a:(' }))['__type'], 'Search Error');
  });
});
