import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actions } from '../../../packages/sandbox/src/actions/actions.js';

const reads =
  'status_show help_show package_list package_show package_search package_autocomplete current_package_list_with_resources resource_show resource_search resource_view_list organization_list organization_show organization_autocomplete organization_list_for_user group_list group_show group_package_show group_autocomplete tag_list tag_show tag_search tag_autocomplete vocabulary_list vocabulary_show license_list format_autocomplete datastore_search datastore_search_sql datastore_info site_read resource_view_show user_list user_show user_autocomplete member_list member_roles_list dataset_follower_count group_follower_count organization_follower_count package_activity_list recently_changed_packages_activity_list config_option_list api_token_list';
const writes =
  'organization_create organization_update organization_patch organization_delete organization_purge group_create group_update group_patch group_delete group_purge vocabulary_create vocabulary_update vocabulary_delete tag_create tag_delete resource_view_create resource_view_update resource_view_delete api_token_create api_token_revoke dataset_purge package_resource_reorder resource_update package_create package_patch package_update package_delete resource_create resource_patch resource_delete datastore_create datastore_upsert datastore_delete datastore_records_delete';

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
