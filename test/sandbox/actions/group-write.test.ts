import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('making organizations and groups', () => {
  it('makes them for datasets to belong to', async () => {
    const made = await portal.write('organization_create', { name: 'dinas-uji', title: 'Dinas Uji (contoh)' });
    assert.deepEqual([made.status, made.result['is_organization'], made.result['package_count']], [200, true, 0]);
    assert.equal((await portal.write('group_create', { name: 'topik-uji' })).result['type'], 'group');
    await portal.write('package_create', { name: 'milik', owner_org: 'dinas-uji', groups: [{ name: 'topik-uji' }] });
    assert.equal((await portal.get('organization_show', { id: 'dinas-uji' })).result['package_count'], 1);
    assert.deepEqual((await portal.get('package_search', { fq: 'groups:topik-uji' })).result['count'], 1);
  });

  it('refuses a name that is taken or is none', async () => {
    assert.deepEqual((await portal.write('group_create', { name: 'bappeda' })).error['name'], [
      'Group name already exists in database',
    ]);
    assert.ok((await portal.write('organization_create', { name: 'Ä' })).error['name']);
  });
});

describe('an organization that changes', () => {
  it('is patched in a part, updated as a whole, deleted and purged', async () => {
    const portal = await openPortal({ examples: false });
    try {
      await portal.write('organization_create', { name: 'dinas', title: 'Dinas', description: 'd' });
      await portal.write('package_create', { name: 'data', owner_org: 'dinas' });
      const patched = await portal.write('organization_patch', { id: 'dinas', title: 'Dinas Kota' });
      assert.deepEqual([patched.result['title'], patched.result['description']], ['Dinas Kota', 'd']);
      const updated = await portal.write('organization_update', { id: 'dinas', title: 'Lain' });
      assert.equal(updated.result['description'], '');
      await portal.write('organization_delete', { id: 'dinas' });
      assert.deepEqual((await portal.get('organization_list')).result, []);
      await portal.write('organization_purge', { id: 'dinas' });
      assert.equal((await portal.get('package_show', { id: 'data' })).result['organization'], null);
      assert.equal((await portal.write('organization_patch', { id: 'dinas' })).status, 404);
    } finally {
      await portal.close();
    }
  });
});
