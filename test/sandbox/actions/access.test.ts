import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('what is private', () => {
  it('is shown to the token alone, and is not the same as not there', async () => {
    const made = await portal.write('package_create', {
      name: 'tertutup',
      private: true,
      owner_org: 'bappeda',
      resources: [{ url: 'https://kota.example/a.csv' }],
    });
    const resource = String(made.result['resources']?.[0]?.['id']);
    const dataset = await portal.get('package_show', { id: 'tertutup' });
    assert.equal(dataset.status, 403);
    assert.equal(dataset.error['message'], `Access denied: User  not authorized to read package ${made.result['id']}`);
    assert.equal((await portal.get('resource_show', { id: resource })).status, 403);
    assert.equal((await portal.write('package_show', { id: 'tertutup' })).status, 200);
    assert.equal((await portal.get('package_show', { id: 'nope' })).status, 404);
  });

  it('is hidden in its table and its dump', async () => {
    const made = await portal.write('datastore_create', { resource: { package_id: 'tertutup' }, records: [{ a: 1 }] });
    const id = String(made.result['resource_id']);
    for (const action of ['datastore_search', 'datastore_info']) {
      assert.match(
        String((await portal.get(action, { resource_id: id })).error['message']),
        /not authorized to perform resource_show/,
      );
    }
    assert.equal((await portal.fetch(`/datastore/dump/${id}`)).status, 404);
    assert.equal(
      (await portal.fetch(`/datastore/dump/${id}`, { headers: { authorization: portal.served.token } })).status,
      200,
    );
  });

  it('is in no list, search or count', async () => {
    assert.ok(!JSON.stringify((await portal.get('package_list')).result).includes('tertutup'));
    assert.equal((await portal.get('package_search', { fq: 'name:tertutup' })).result['count'], 0);
    assert.equal(
      (await portal.get('package_search', { fq: 'name:tertutup', include_private: 'true' })).result['count'],
      0,
    );
    assert.equal(
      (await portal.write('package_search', { fq: 'name:tertutup', include_private: true })).result['count'],
      1,
    );
  });

  it('cannot be changed without the token', async () => {
    for (const action of [
      'package_create',
      'package_patch',
      'package_delete',
      'resource_create',
      'organization_create',
    ]) {
      const { status, error } = await portal.post(action, { id: 'wilayah', name: 'x' });
      assert.deepEqual(
        [status, error['message']],
        [403, `Access denied: Action ${action} requires an authenticated user`],
      );
    }
  });
});
