/**
 * Actions of CKAN 2.9–2.12 that only read, and that the client and the elements use. `datastore_search_sql` is not among them: questions in SQL
 * can cost a portal much, and are named in `actions` by whoever wants them.
 */
export const readActions: readonly string[] = [
  'current_package_list_with_resources',
  'datastore_info',
  'datastore_search',
  'group_list',
  'group_show',
  'help_show',
  'license_list',
  'organization_list',
  'organization_show',
  'package_list',
  'package_search',
  'package_show',
  'resource_show',
  'resource_view_list',
  'site_read',
  'status_show',
  'tag_list',
  'tag_show',
  'vocabulary_list',
];
