import { datasetView } from '../catalog/dataset-view.js';
import type { GroupDocument } from '../catalog/document.js';
import { adminView, groupView, memberCount } from '../catalog/group-view.js';
import { invalid, notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic } from './access.js';
import { type Action, type Context, read } from './action.js';
import { byModified } from './datasets.js';
import { isMissing, natural, optionalText, required, strictBoolean, wholeNumber } from './parameter.js';

interface GroupSort {
  readonly field: 'name' | 'title' | 'package_count';
  readonly descending: boolean;
}

function parseSort(text: string): GroupSort {
  const clauses = text.split(',');
  if (clauses.length > 1) throw invalid({ message: 'Too many sort criteria provided only 1 allowed' });
  const [field = '', direction] = text.trim().split(/\s+/);
  if (field !== 'name' && field !== 'title' && field !== 'package_count' && field !== 'packages') {
    throw invalid({ message: `Cannot sort by field \`${field}\`` });
  }
  if (direction !== undefined && direction !== 'asc' && direction !== 'desc') {
    throw invalid({ message: `Invalid sort direction \`${direction}\`` });
  }
  const known = field === 'packages' ? 'package_count' : field;
  return { field: known, descending: direction === undefined ? known === 'package_count' : direction === 'desc' };
}

/** Sorting by count drops what has no datasets, as CKAN's inner join does. */
function sortGroups(context: Context, groups: readonly GroupDocument[], sort: GroupSort): GroupDocument[] {
  const key = (group: GroupDocument): string | number =>
    sort.field === 'package_count' ? memberCount(context.catalog, group) : group[sort.field];
  const kept = groups.filter((group) => sort.field !== 'package_count' || memberCount(context.catalog, group) > 0);
  const sign = sort.descending ? -1 : 1;
  return kept.sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one < other ? -sign : one > other ? sign : a.name < b.name ? -1 : 1;
  });
}

/** Until 2.10 a text is one name, whatever is in it. */
function namesAsked(context: Context, parameters: Parameters, name: string): readonly string[] {
  const value = parameters[name];
  if (isMissing(value)) return [];
  const lone = context.profile.minor < 11 ? [value] : String(value).split(',');
  return (Array.isArray(value) ? value : lone).map((one) => String(one).trim());
}

function list(context: Context, parameters: Parameters, isOrganization: boolean): unknown {
  const limit = natural(parameters, 'limit');
  const offset = natural(parameters, 'offset') ?? 0;
  const allFields = strictBoolean(parameters, 'all_fields', false);
  const sort = parseSort(optionalText(parameters, 'sort') ?? 'title asc');
  const q = optionalText(parameters, 'q')?.toLowerCase();
  const names = namesAsked(context, parameters, isOrganization ? 'organizations' : 'groups');
  const withCount = strictBoolean(parameters, 'include_dataset_count', true);
  const found = context.catalog.groups(isOrganization).filter((group) => {
    const said = [group.name, group.title, group.description].join('\n').toLowerCase();
    return (
      group.state === 'active' &&
      (q === undefined || said.includes(q)) &&
      (names.length === 0 || names.includes(group.name))
    );
  });
  const most = allFields ? context.limits.groupListAllFieldsMax : context.limits.groupListMax;
  const page = sortGroups(context, found, sort).slice(offset, offset + Math.min(limit ?? most, most));
  if (!allFields) return page.map((group) => group.name);
  return page.map((group) => ({
    ...groupView(context.catalog, group, withCount),
    ...parts(context, parameters, group, false),
  }));
}

function parts(
  context: Context,
  parameters: Parameters,
  group: GroupDocument,
  fallback: boolean,
): Record<string, unknown> {
  const wants = (name: string, normal: boolean): boolean => strictBoolean(parameters, name, normal);
  return {
    ...(context.profile.minor >= 11 && wants('include_member_count', false) ? { member_count: 1 } : {}),
    ...(wants('include_users', fallback) ? { users: [adminView(context.catalog)] } : {}),
    ...(wants('include_extras', fallback)
      ? { extras: [...group.extras].sort((a, b) => (a.key < b.key ? -1 : 1)) }
      : {}),
    ...(wants('include_groups', fallback) ? { groups: [] } : {}),
  };
}

function checkBooleans(parameters: Parameters): void {
  for (const name of [
    'include_users',
    'include_groups',
    'include_extras',
    'include_followers',
    'include_member_count',
  ]) {
    try {
      strictBoolean(parameters, name, false);
    } catch {
      throw invalid({ message: 'Parameter is not an bool' });
    }
  }
}

function datasetsOf(context: Context, group: GroupDocument): unknown[] {
  const own = context.catalog
    .datasets()
    .filter((dataset) => (group.is_organization ? dataset.owner_org === group.id : dataset.groups.includes(group.id)))
    .filter((dataset) => isPublic(dataset) || (context.isAdmin && dataset.state === 'active'));
  return [...own].sort(byModified).map((dataset) => datasetView(context.catalog, dataset, context.site));
}

function inKeyOrder(view: unknown): unknown {
  return Object.fromEntries(Object.entries(view as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function find(context: Context, idOrName: string, isOrganization: boolean): GroupDocument {
  const group = context.catalog.group(idOrName, isOrganization);
  if (!group || (group.state !== 'active' && !context.isAdmin)) throw notFound();
  return group;
}

function show(context: Context, parameters: Parameters, isOrganization: boolean): unknown {
  const group = find(context, required(parameters, 'id'), isOrganization);
  checkBooleans(parameters);
  const withDatasets = strictBoolean(parameters, 'include_datasets', false);
  const withCount = strictBoolean(parameters, 'include_dataset_count', true);
  const datasets = withDatasets ? { packages: datasetsOf(context, group).map(inKeyOrder) } : {};
  return { ...groupView(context.catalog, group, withCount), ...datasets, ...parts(context, parameters, group, true) };
}

function autocomplete(context: Context, parameters: Parameters, isOrganization: boolean): unknown {
  // CKAN breaks without q here: a missing text is an error nobody catches.
  const q = parameters['q'];
  if (typeof q !== 'string') throw new Error('q is missing');
  const word = q.toLowerCase();
  return context.catalog
    .groups(isOrganization)
    .filter((group) => group.state === 'active' && `${group.name}\n${group.title}`.toLowerCase().includes(word))
    .slice(0, wholeNumber(parameters['limit'] ?? 20) ?? 20)
    .map(({ id, name, title }) => ({ id, name, title }));
}

function packages(context: Context, parameters: Parameters): unknown {
  const group = find(context, required(parameters, 'id'), false);
  return datasetsOf(context, group).slice(0, natural(parameters, 'limit'));
}

/** What can be asked of organizations and groups. */
export const groupReads: readonly Action[] = [
  read('organization_list', 'Return a list of the names of the site’s organizations.', (context, parameters) =>
    list(context, parameters, true),
  ),
  read('group_list', 'Return a list of the names of the site’s groups.', (context, parameters) =>
    list(context, parameters, false),
  ),
  read('organization_show', 'Return the details of a organization.', (context, parameters) =>
    show(context, parameters, true),
  ),
  read('group_show', 'Return the details of a group.', (context, parameters) => show(context, parameters, false)),
  read('group_package_show', 'Return the datasets (packages) of a group.', packages),
  read(
    'organization_autocomplete',
    'Return a list of organization names that contain a string.',
    (context, parameters) => autocomplete(context, parameters, true),
  ),
  read('group_autocomplete', 'Return a list of group names that contain a string.', (context, parameters) =>
    autocomplete(context, parameters, false),
  ),
  read('organization_list_for_user', 'Return the organizations that the user has a given permission for.', (context) =>
    context.isAdmin ? context.catalog.groups(true).map((group) => groupView(context.catalog, group, true)) : [],
  ),
];
