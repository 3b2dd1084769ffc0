import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('organizations and groups', () => {
  it('are listed by title, or by the number of their datasets without the empty ones', () => {
    assert.deepEqual(ask('organization_list'), [
      'bappeda',
      'dinas-kesehatan',
      'dinas-pendidikan',
      'disdukcapil',
      'diskominfo',
    ]);
    const busy = ask('organization_list', { sort: 'package_count' });
    assert.equal(busy[0], 'diskominfo');
    assert.ok(!JSON.stringify(busy).includes('dinas-pendidikan'));
    assert.deepEqual(ask('group_list', { sort: 'name desc', limit: 1 }), ['kewilayahan']);
  });

  it('are found by words, and by name', () => {
    assert.deepEqual(ask('organization_list', { q: 'kesehatan' }), ['dinas-kesehatan']);
    assert.deepEqual(ask('organization_list', { organizations: 'bappeda,diskominfo' }), ['bappeda', 'diskominfo']);
    assert.deepEqual(
      ask('group_autocomplete', { q: 'kes' }).map((group) => String(group['name'])),
      ['kesehatan'],
    );
  });

  it('have their fields, and more when asked', () => {
    const [first] = ask('organization_list', { all_fields: 'true', include_extras: true });
    assert.equal(first?.['display_name'], 'Bappeda Kota Metro (contoh)');
    assert.equal(first?.['package_count'], 2);
    assert.equal(first?.['users'], undefined);
    assert.equal(first?.['extras']?.length, 1);
  });

  it('stop at the site’s limit in silence', async () => {
    const small = await askCatalog(false, { groupListMax: 2, groupListAllFieldsMax: 1 });
    assert.equal(small('organization_list').length, 2);
    assert.equal(small('organization_list', { all_fields: true, limit: 5 }).length, 1);
  });

  it('show their datasets whole', () => {
    const shown = ask('organization_show', { id: 'bappeda', include_datasets: true });
    assert.deepEqual(
      shown['packages']?.map((dataset) => String(dataset['name'])),
      ['wilayah', 'rekap-wifi-kotor'],
    );
    assert.ok(shown['packages']?.[0]?.['resources']?.length);
    assert.equal(shown['users']?.length, 1);
    assert.equal(ask('group_show', { id: 'kesehatan', include_users: false })['users'], undefined);
    assert.equal(ask('group_package_show', { id: 'kesehatan' }).length, 1);
  });

  it('complain as CKAN does', () => {
    assert.equal(
      refusal(() => ask('organization_show', { id: 'bappeda', include_users: 'maybe' }))['message'],
      'Parameter is not an bool',
    );
    assert.equal(
      refusal(() => ask('organization_show', { id: 'bappeda', include_datasets: 'maybe' }))['message'],
      'Internal Server Error',
    );
    assert.equal(refusal(() => ask('group_list', { sort: 'foo' }))['message'], 'Cannot sort by field `foo`');
  });

  it('are nobody’s to edit but the admin’s', async () => {
    assert.deepEqual(ask('organization_list_for_user'), []);
    assert.equal((await askCatalog(true))('organization_list_for_user').length, 5);
  });
});
