import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actions } from '../../../packages/sandbox/src/actions/actions.js';

const reads =
  'status_show help_show package_list package_show package_search package_autocomplete current_package_list_with_resources resource_show resource_search resource_view_list organization_list organization_show organization_autocomplete organization_list_for_user group_list group_show group_package_show group_autocomplete tag_list tag_show tag_search tag_autocomplete vocabulary_list vocabulary_show license_list format_autocomplete datastore_search datastore_search_sql datastore_info site_read';
const writes =
  'organization_create group_create package_create package_patch package_update package_delete resource_create resource_patch resource_delete datastore_create datastore_upsert datastore_delete datastore_records_delete';

describe('the actions of the portal', () => {
  it('are these; reading ones may be asked by GET', () => {
    const names = (isRead: boolean) =>
      [...actions.values()].filter((action) => action.isRead === isRead).map((action) => action.name);
    assert.deepEqual(names(true).sort(), reads.split(' ').sort());
    assert.deepEqual(names(false).sort(), writes.split(' ').sort());
  });

  it('have their help', () => {
    for (const action of actions.values()) assert.ok(action.help.length > 10, action.name);
  });
});
