import { datasetView } from '../catalog/dataset-view.js';
import type { DatasetDocument } from '../catalog/document.js';
import { adminView } from '../catalog/group-view.js';
import { namedId } from '../catalog/identifier.js';
import { denied, notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic, readableDataset } from './access.js';
import { type Action, type Context, read } from './action.js';
import { byModified } from './datasets.js';
import { natural, optionalText, required, strictBoolean } from './parameter.js';

const capacities = { admin: 'Admin', editor: 'Editor', member: 'Member' };

/** The one account as it is shown by itself. */
function account(context: Context): Record<string, unknown> {
  const { capacity: _, ...user } = adminView(context.catalog);
  return user;
}

function showUser(context: Context, parameters: Parameters): unknown {
  const id = required(parameters, 'id');
  const user = account(context);
  if (id !== user['id'] && id !== user['name']) throw notFound();
  return user;
}

function members(context: Context, parameters: Parameters): unknown {
  const group = context.catalog.group(required(parameters, 'id'));
  if (!group) throw notFound();
  const type = optionalText(parameters, 'object_type');
  const capacity = optionalText(parameters, 'capacity');
  const datasets = context.catalog
    .datasets()
    .filter(isPublic)
    .filter((dataset) => (group.is_organization ? dataset.owner_org === group.id : dataset.groups.includes(group.id)));
  const all = [
    ...datasets.map((dataset) => [dataset.id, 'package', group.is_organization ? 'organization' : 'public']),
    [adminView(context.catalog)['id'], 'user', 'admin'],
  ];
  return all.filter(
    ([, kind, role]) => (type === undefined || kind === type) && (capacity === undefined || role === capacity),
  );
}

/** The newest change of a dataset, as the plugin `activity` notes it. */
function activity(context: Context, dataset: DatasetDocument): Record<string, unknown> {
  const { metadata_created, metadata_modified } = dataset;
  const isNew = metadata_created === metadata_modified;
  return {
    id: namedId(`activity:${dataset.id}:${metadata_modified}`),
    timestamp: metadata_modified,
    user_id: dataset.creator_user_id,
    object_id: dataset.id,
    activity_type: isNew ? 'new package' : 'changed package',
    data: { package: datasetView(context.catalog, dataset, context.site), actor: adminView(context.catalog)['name'] },
    permission_labels: ['public'],
  };
}

function activities(context: Context, parameters: Parameters, among: readonly DatasetDocument[]): unknown {
  const offset = natural(parameters, 'offset') ?? 0;
  const limit = natural(parameters, 'limit') ?? 31;
  return [...among]
    .sort(byModified)
    .slice(offset, offset + limit)
    .map((dataset) => activity(context, dataset));
}

function followers(context: Context, parameters: Parameters, isOrganization: boolean): number {
  if (!context.catalog.group(required(parameters, 'id'), isOrganization)) throw notFound();
  return 0;
}

/** What can be asked of accounts, members, followers and changes. */
export const memberReads: readonly Action[] = [
  read('user_list', 'Return a list of the site’s user accounts.', (context, parameters) => {
    const user = account(context);
    return [strictBoolean(parameters, 'all_fields', true) ? user : user['name']];
  }),
  read('user_show', 'Return a user account.', showUser),
  read('user_autocomplete', 'Return a list of user names that contain a string.', (context, parameters) => {
    const { id, name, fullname } = account(context);
    return String(name).includes(required(parameters, 'q')) ? [{ id, name, fullname }] : [];
  }),
  read('member_list', 'Return the members of a group.', members),
  read('member_roles_list', 'Return the possible roles for members of groups and organizations.', () =>
    Object.entries(capacities).map(([value, text]) => ({ text, value })),
  ),
  read('dataset_follower_count', 'Return the number of followers of a dataset.', (context, parameters) => {
    readableDataset(context, required(parameters, 'id'));
    return 0;
  }),
  read('group_follower_count', 'Return the number of followers of a group.', (context, parameters) =>
    followers(context, parameters, false),
  ),
  read('organization_follower_count', 'Return the number of followers of an organization.', (context, parameters) =>
    followers(context, parameters, true),
  ),
  read('package_activity_list', 'Return a package’s activity stream.', (context, parameters) =>
    activities(context, parameters, [readableDataset(context, required(parameters, 'id'))]),
  ),
  read(
    'recently_changed_packages_activity_list',
    'Return the activity stream of all recently changed packages.',
    (context, parameters) => activities(context, parameters, context.catalog.datasets().filter(isPublic)),
  ),
  read('config_option_list', 'Return a list of runtime-editable config options keys.', (context) => {
    if (!context.isAdmin) throw denied();
    return ['ckan.site_title', 'ckan.site_description', 'ckan.site_about', 'ckan.site_intro_text'];
  }),
];
