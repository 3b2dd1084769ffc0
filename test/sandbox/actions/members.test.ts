import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askCatalog, refusal } from './context.js';

const ask = await askCatalog();

describe('who is on the portal', () => {
  it('is one account, which made every dataset', () => {
    const [user] = ask('user_list');
    assert.equal(user?.['name'], 'admin');
    assert.equal(user?.['number_created_packages'], ask('package_list').length);
    assert.deepEqual(ask('user_list', { all_fields: false }), ['admin']);
    assert.deepEqual(ask('user_show', { id: 'admin' }), user);
    assert.equal(refusal(() => ask('user_show', { id: 'siapa' }))['__type'], 'Not Found Error');
    assert.equal(ask('user_autocomplete', { q: 'adm' }).length, 1);
  });

  it('is listed with the datasets of a group', () => {
    const datasets = ask('member_list', { id: 'diskominfo', object_type: 'package' });
    assert.equal(datasets.length, ask('organization_show', { id: 'diskominfo' })['package_count']);
    assert.deepEqual(ask('member_list', { id: 'diskominfo', capacity: 'admin' })[0]?.[1], 'user');
    assert.deepEqual(
      ask('member_roles_list').map((role) => role['value']),
      ['admin', 'editor', 'member'],
    );
  });

  it('follows nothing', () => {
    assert.equal(ask('organization_follower_count', { id: 'diskominfo' }), 0);
    assert.equal(ask('dataset_follower_count', { id: 'titik-wifi-publik' }), 0);
    assert.equal(refusal(() => ask('group_follower_count', { id: 'diskominfo' }))['__type'], 'Not Found Error');
  });
});

describe('what has changed', () => {
  it('comes newest first, with the dataset', () => {
    const newest = ask('current_package_list_with_resources', { limit: 2 });
    const changes = ask('recently_changed_packages_activity_list', { limit: 2 });
    assert.deepEqual(
      changes.map((change) => change['object_id']),
      newest.map((dataset) => dataset['id']),
    );
    assert.equal(changes[0]?.['data']?.['actor'], 'admin');
    assert.equal(ask('package_activity_list', { id: 'titik-wifi-publik' }).length, 1);
  });
});

describe('the settings', () => {
  it('are for the token’s owner alone', async () => {
    assert.equal(refusal(() => ask('config_option_list'))['__type'], 'Authorization Error');
    assert.ok((await askCatalog(true))('config_option_list').length > 0);
  });
});
