import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('datasets', () => {
  it('are listed by name, in pages', () => {
    const all = ask('package_list');
    assert.deepEqual(all, [...all].sort());
    assert.deepEqual(ask('package_list', { limit: 2, offset: 1 }), all.slice(1, 3));
    assert.deepEqual(ask('package_list', { offset: 7 }), all.slice(7));
  });

  it('are shown by id and by name', () => {
    const { id } = ask('package_show', { id: 'wilayah' });
    assert.deepEqual(ask('package_show', { name_or_id: String(id) }), ask('package_show', { id: 'wilayah' }));
    assert.deepEqual(refusal(() => ask('package_show'))['name_or_id'], ['Missing value']);
  });

  it('come whole, the newest first', () => {
    const dates = ask('current_package_list_with_resources', { limit: 5 }).map((dataset) =>
      String(dataset['metadata_modified']),
    );
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.equal(dates.length, 5);
  });

  it('are suggested by name or title', () => {
    assert.deepEqual(
      ask('package_autocomplete', { q: 'bandwidth-p' }).map((item) => String(item['match_field'])),
      ['name'],
    );
    assert.equal(
      ask('package_autocomplete', { q: 'per tahun' })[0]?.['match_displayed'],
      'Bandwidth Wi-Fi publik per tahun (contoh) (bandwidth-publik)',
    );
    assert.equal(ask('package_autocomplete', { q: 'a', limit: 2 }).length, 2);
  });

  it('have resources with views to list, which are none', () => {
    const id = ask('package_show', { id: 'wilayah' })['resources']?.[0]?.['id'];
    assert.deepEqual(ask('resource_view_list', { id }), []);
    assert.equal(ask('resource_show', { id })['package_id'], ask('package_show', { id: 'wilayah' })['id']);
  });
});
