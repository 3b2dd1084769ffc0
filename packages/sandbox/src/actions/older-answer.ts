import { namedId } from '../catalog/identifier.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import type { Context } from './action.js';
import { olderTagPackage } from './older-tag.js';
import { lenientBoolean } from './parameter.js';
import type { Profile } from './profile.js';

type Shape = Record<string, unknown>;

/** An answer in the shape of the context's version of CKAN, which is before 2.12. */
export function olderAnswer(context: Context, name: string, parameters: Parameters, result: unknown): unknown {
  const { profile } = context;
  switch (name) {
    case 'datastore_search':
      return isRecord(result) ? olderSearch(context, parameters, result) : result;
    case 'datastore_info':
      return isRecord(result) ? olderInfo(profile, result) : result;
    case 'package_search':
      return isRecord(result) ? { ...result, results: each(result['results'], olderDataset) } : result;
    case 'package_show':
      return isTracked(profile, parameters) ? tracked(olderDataset(result)) : olderDataset(result);
    case 'package_create':
    case 'package_update':
    case 'package_patch':
      return olderDataset(result);
    case 'current_package_list_with_resources':
    case 'group_package_show':
      return each(result, olderDataset);
    case 'package_activity_list':
    case 'recently_changed_packages_activity_list':
      return each(result, olderActivity);
    case 'resource_show':
      return isTracked(profile, parameters) ? visited(olderResource(result)) : olderResource(result);
    case 'resource_create':
    case 'resource_update':
    case 'resource_patch':
      return olderResource(result);
    case 'resource_search':
      return isRecord(result) ? { ...result, results: each(result['results'], olderFoundResource) } : result;
    case 'tag_show':
      return isRecord(result) ? olderTag(context, result) : result;
    case 'organization_show':
    case 'group_show':
      return olderGroup(result, true);
    case 'organization_list':
    case 'group_list':
      return each(result, (group) => olderGroup(group, false));
    default:
      return result;
  }
}

function each(list: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(change) : list;
}

function olderSearch(context: Context, parameters: Parameters, result: Shape): Shape {
  const { filterops: _ops, include_next_page: _include, next_page: _next, total, ...rest } = result;
  const threshold = Number(parameters['total_estimation_threshold'] ?? Number.NaN);
  return {
    ...rest,
    total_estimation_threshold: Number.isNaN(threshold) ? null : threshold,
    _links: links(context.queryString, Number(result['limit']), Number(result['offset'] ?? 0)),
    ...(total === undefined ? {} : { total, total_was_estimated: isEstimated(result, Number(total), threshold) }),
  };
}

/** A total without filters is estimated from the threshold on; here the estimate is never wrong. */
function isEstimated(result: Shape, total: number, threshold: number): boolean {
  const isWhole = result['filters'] === undefined && result['q'] === undefined && result['distinct'] !== true;
  return isWhole && total >= threshold;
}

/**
 * Addresses of pages, made of the address that was asked, of a parameter given twice the last, of empty ones none. There
 * is a next page even after the last.
 */
function links(queryString: string, limit: number, offset: number): Shape {
  const asked = new Map(
    [...new URLSearchParams(queryString)].filter(([key, value]) => key !== 'offset' && value !== ''),
  );
  const address = (start: number | undefined): string => {
    const pairs = new URLSearchParams([...asked]);
    if (start !== undefined) pairs.set('offset', String(start));
    return `/api/3/action/datastore_search${pairs.size > 0 ? `?${pairs}` : ''}`;
  };
  return {
    start: address(undefined),
    next: address(offset + limit),
    ...(offset > limit ? { prev: address(offset - limit) } : {}),
  };
}

function olderInfo(profile: Profile, result: Shape): Shape {
  const { fields, meta } = result;
  if (profile.minor >= 10) return { meta, fields };
  const named = (Array.isArray(fields) ? fields : []).filter(isRecord);
  return {
    schema: Object.fromEntries(named.map((field) => [String(field['id']), kindOf(String(field['type']))])),
    meta: { count: isRecord(meta) ? meta['count'] : undefined },
  };
}

function kindOf(type: string): string {
  if (/^(int|float|numeric)/.test(type)) return 'number';
  return /^(date|time)/.test(type) ? 'date' : 'text';
}

/** Until 2.10 visits are counted, and shown to who asks for them. */
function isTracked(profile: Profile, parameters: Parameters): boolean {
  return profile.minor <= 10 && lenientBoolean(parameters['include_tracking'], false);
}

function visited(view: unknown): unknown {
  return isRecord(view) ? { ...view, tracking_summary: { total: 0, recent: 0 } } : view;
}

function tracked(dataset: unknown): unknown {
  if (!isRecord(dataset)) return dataset;
  return visited({ ...dataset, resources: each(dataset['resources'], visited) });
}

/** A resource that was made for a table has no date of its data. */
function olderResource(resource: unknown): unknown {
  return isRecord(resource) && resource['url_type'] === 'datastore' ? { ...resource, last_modified: null } : resource;
}

function olderFoundResource(resource: unknown): unknown {
  const shown = olderResource(resource);
  if (!isRecord(shown)) return shown;
  // The address in the table is the one that the resource was made with.
  const url = shown['url_type'] === 'datastore' ? 'http://_datastore_only_resource' : shown['url'];
  return { ...shown, url, datastore_active: shown['datastore_active'] ?? false };
}

function olderDataset(dataset: unknown): unknown {
  if (!isRecord(dataset)) return dataset;
  const { extras, resources } = dataset;
  return {
    ...dataset,
    ...(Array.isArray(extras) ? { extras: byKey(extras as { key: string }[]) } : {}),
    ...(resources === undefined ? {} : { resources: each(resources, olderResource) }),
  };
}

function byKey<T extends { readonly key: string }>(extras: readonly T[]): T[] {
  return [...extras].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function olderActivity(activity: unknown): unknown {
  if (!isRecord(activity) || !isRecord(activity['data'])) return activity;
  const { data } = activity;
  return { ...activity, data: { ...data, package: olderDataset(data['package']) } };
}

function olderTag(context: Context, tag: Shape): Shape {
  if (!Array.isArray(tag['packages'])) return tag;
  return {
    ...tag,
    packages: tag['packages'].map((dataset) => olderTagPackage(context, olderDataset(dataset) as Shape)),
  };
}

/** The lists of the datasets inside are lost on the way. */
function olderGroup(group: unknown, isShown: boolean): unknown {
  if (!isRecord(group)) return group;
  const id = String(group['id']);
  const extras = each(group['extras'], (extra) =>
    isRecord(extra) ? { group_id: id, id: namedId(`extra:${id}:${extra['key']}`), ...extra, state: 'active' } : extra,
  );
  const packages = each(group['packages'], (dataset) =>
    isRecord(dataset)
      ? Object.fromEntries(
          Object.entries(olderDataset(dataset) as Shape).filter(
            ([, value]) => !Array.isArray(value) || value.length === 0,
          ),
        )
      : dataset,
  );
  return {
    ...group,
    ...(extras === undefined ? {} : { extras }),
    ...(packages === undefined ? {} : { packages }),
    ...(isShown ? { tags: [] } : {}),
  };
}
