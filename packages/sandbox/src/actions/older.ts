import { namedId } from '../catalog/identifier.js';
import { Failure, internal, invalid } from '../errors/failure.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import type { Action, Context } from './action.js';
import type { Profile } from './profile.js';

type Shape = Record<string, unknown>;

/** Whether an action may be asked by GET. */
export function isAskedByGet(profile: Profile, action: Action): boolean {
  return action.isRead && !(action.name === 'datastore_info' && profile.minor < 10);
}

/** Runs an action as the context's version of CKAN does: older ones take fewer parameters and answer in other shapes. */
export async function runAction(context: Context, action: Action, parameters: Parameters): Promise<unknown> {
  const { profile } = context;
  if (profile.minor >= 12) return action.run(context, parameters);
  if (action.name === 'datastore_search') checkSearch(profile, parameters);
  if (action.name === 'datastore_info' && profile.minor < 10 && !parameters['id']) {
    throw invalid({ id: ['Missing value'] });
  }
  const asked = withoutEstimate(action.name, parameters);
  const result = await Promise.resolve(action.run(context, asked)).catch((cause: unknown) => {
    throw olderFailure(cause);
  });
  return olderResult(profile, action.name, parameters, result);
}

/** 2.12 ignores it and so does the search. */
function withoutEstimate(name: string, parameters: Parameters): Parameters {
  if (name !== 'datastore_search') return parameters;
  const { total_estimation_threshold: _, ...rest } = parameters;
  return rest;
}

function checkSearch(profile: Profile, parameters: Parameters): void {
  const unknown = ['include_next_page', ...(profile.minor < 10 ? ['full_text'] : [])];
  const extra = unknown.filter((name) => parameters[name] !== undefined);
  if (extra.length > 0) throw invalid({ __extras: [`invalid value "${extra.join(', ')}"`] });
  checkFilters(parsed(parameters['filters']));
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Only `{column: value}` and `{column: [values]}` are understood. */
function checkFilters(filters: unknown): void {
  if (typeof filters === 'number') throw internal();
  if (Array.isArray(filters) && filters.length > 0) {
    throw invalid({ __junk: ["The input field [('filters', 0)] was not expected."] });
  }
  if (!isRecord(filters)) return;
  for (const [column, value] of Object.entries(filters)) {
    if (column.startsWith('$')) throw invalid({ filters: [`invalid value "${column}"`] });
    const isOperator = isRecord(value) || (Array.isArray(value) && (value.length === 0 || value.some(isRecord)));
    if (isOperator) throw invalid({ query: ['Invalid query'] });
  }
}

function olderFailure(cause: unknown): unknown {
  if (!(cause instanceof Failure) || !Array.isArray(cause.error['filters'])) return cause;
  const [, column] = /^Unknown field: (.*)$/s.exec(String(cause.error['filters'][0])) ?? [];
  return column === undefined ? cause : invalid({ filters: [`invalid value "${column}"`] });
}

function olderResult(profile: Profile, name: string, parameters: Parameters, result: unknown): unknown {
  switch (name) {
    case 'datastore_search':
      return isRecord(result) ? olderSearch(parameters, result) : result;
    case 'datastore_info':
      return isRecord(result) ? olderInfo(profile, result) : result;
    case 'package_show':
      return olderDataset(result);
    case 'package_search':
      return isRecord(result) ? { ...result, results: each(result['results'], olderDataset) } : result;
    case 'current_package_list_with_resources':
      return each(result, olderDataset);
    case 'organization_show':
    case 'group_show':
      return olderGroup(result);
    case 'organization_list':
    case 'group_list':
      return each(result, olderGroup);
    default:
      return result;
  }
}

function each(list: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(change) : list;
}

function olderSearch(parameters: Parameters, result: Shape): Shape {
  const { filterops: _ops, include_next_page: _include, next_page: _next, total, ...rest } = result;
  const threshold = Number(parameters['total_estimation_threshold'] ?? Number.NaN);
  return {
    ...rest,
    total_estimation_threshold: Number.isNaN(threshold) ? null : threshold,
    _links: links(parameters, Number(result['limit']), Number(result['offset'] ?? 0)),
    ...(total === undefined ? {} : { total, total_was_estimated: false }),
  };
}

/** Addresses of pages, made of what was asked; there is a next one even after the last. */
function links(parameters: Parameters, limit: number, offset: number): Shape {
  const query = (start: number | undefined): string => {
    const pairs = new URLSearchParams();
    for (const [key, value] of Object.entries(parameters)) {
      if (key !== 'offset') pairs.append(key, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    if (start) pairs.append('offset', String(start));
    return `/api/3/action/datastore_search?${pairs}`;
  };
  return {
    start: query(undefined),
    next: query(offset + limit),
    ...(offset > 0 ? { prev: query(Math.max(0, offset - limit)) } : {}),
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

function olderDataset(dataset: unknown): unknown {
  if (!isRecord(dataset) || !Array.isArray(dataset['extras'])) return dataset;
  const extras = (dataset['extras'] as { key: string }[]).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { ...dataset, extras };
}

/** The lists of the datasets inside are lost on the way. */
function olderGroup(group: unknown): unknown {
  if (!isRecord(group)) return group;
  const id = String(group['id']);
  const extras = each(group['extras'], (extra) =>
    isRecord(extra) ? { group_id: id, id: namedId(`extra:${id}:${extra['key']}`), ...extra, state: 'active' } : extra,
  );
  const packages = each(group['packages'], (dataset) =>
    isRecord(dataset)
      ? Object.fromEntries(Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length === 0))
      : dataset,
  );
  return {
    ...group,
    ...(extras === undefined ? {} : { extras, tags: [] }),
    ...(packages === undefined ? {} : { packages }),
  };
}
