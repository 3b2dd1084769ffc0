import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { writes } from '../../../../../packages/client/src/sources/ckan/actions/writing-action.js';
import { fakePortal, quick } from '../../../fake-portal.js';

// Every action of CKAN 2.12 that changes something.
const writing = `package_create resource_create resource_view_create resource_create_default_resource_views
  package_create_default_resource_views package_relationship_create member_create package_collaborator_create group_create
  organization_create user_create user_invite vocabulary_create tag_create follow_user follow_dataset group_member_create
  organization_member_create follow_group api_token_create resource_update resource_view_update resource_view_reorder package_update
  package_revise package_resource_reorder package_relationship_update group_update organization_update user_update task_status_update
  task_status_update_many term_translation_update term_translation_update_many vocabulary_update package_owner_org_update
  bulk_update_private bulk_update_public bulk_update_delete config_option_update package_patch resource_patch group_patch
  organization_patch user_patch user_delete package_delete dataset_purge resource_delete resource_view_delete resource_view_clear
  package_relationship_delete member_delete package_collaborator_delete group_delete organization_delete group_purge organization_purge
  task_status_delete vocabulary_delete tag_delete unfollow_user unfollow_dataset group_member_delete organization_member_delete
  unfollow_group job_clear job_cancel api_token_revoke send_email_notifications dashboard_mark_activities_old activity_create
  activity_delete_all activity_delete datastore_create datastore_run_triggers datastore_upsert datastore_delete datastore_records_delete
  datastore_function_create datastore_function_delete datastore_sequence_create datastore_sequence_delete datastore_sequence_next
  datapusher_submit datapusher_hook xloader_submit`.split(/\s+/);

test('no action that changes something is ever sent', async () => {
  const { fetch, calls } = fakePortal(() => ({ result: {} }));
  const client = createClient({ portal: 'https://a.example', fetch, ...quick });
  for (const name of writing)
    await assert.rejects((client.action as (name: string) => Promise<unknown>)(name), {
      code: 'unsupported',
      field: name,
    });
  assert.equal(calls.length, 0);
});

test('names that only resemble a verb read', () => {
  for (const name of ['am_following_dataset', 'recently_changed_packages_activity_list', 'created_list'])
    assert.equal(writes(name), false, name);
  assert.equal(writes('PACKAGE_DELETE'), true);
});
