import { Failure, internal, invalid, notFound, searchUnreachable } from '../errors/failure.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import type { Action, Context } from './action.js';
import { olderAnswer } from './older-answer.js';
import { strictBoolean } from './parameter.js';
import type { Profile } from './profile.js';

/** Whether an action may be asked by GET. */
export function isAskedByGet(profile: Profile, action: Action): boolean {
  return action.isRead && !(action.name === 'datastore_info' && profile.minor < 10);
}

/** Runs an action as the context's version of CKAN does: older ones take fewer parameters and answer in other shapes. */
export async function runAction(context: Context, action: Action, parameters: Parameters): Promise<unknown> {
  const { profile } = context;
  if (context.searchDown && needsSearch(action.name, parameters)) throw searchUnreachable(profile.minor >= 10);
  if (profile.minor >= 12) return action.run(context, parameters);
  if (action.name === 'datastore_search') checkSearch(profile, parameters);
  if (action.name === 'datastore_info' && profile.minor < 10 && !parameters['id']) {
    throw invalid({ id: ['Missing value'] });
  }
  if (action.name === 'datastore_info' && profile.minor < 10) checkTableName(context, String(parameters['id']));
  const asked = known(action.name, parameters);
  const result = await Promise.resolve(action.run(context, asked)).catch((cause: unknown) => {
    throw olderFailure(cause);
  });
  return olderAnswer(context, action.name, parameters, result);
}

/** 2.9 describes a table by its resource alone, not by an alias. */
function checkTableName(context: Context, id: string): void {
  if (!context.catalog.resource(id)) throw notFound(`Resource "${id}" was not found.`);
}

const searching = new Set([
  'package_search',
  'package_autocomplete',
  'current_package_list_with_resources',
  'organization_show',
  'group_show',
  'group_package_show',
]);

/** Whether CKAN asks its search server for an answer. */
function needsSearch(name: string, parameters: Parameters): boolean {
  if (searching.has(name)) return true;
  if (name === 'organization_list' || name === 'group_list') return strictBoolean(parameters, 'all_fields', false);
  return name === 'tag_show' && strictBoolean(parameters, 'include_datasets', false);
}

/** Without what only one of the two knows: 2.12 ignores the estimate, older ones what parts of the info are wanted. */
function known(name: string, parameters: Parameters): Parameters {
  const { total_estimation_threshold: _, ...search } = parameters;
  if (name === 'datastore_search') return search;
  const { include_meta: _meta, include_fields_schema: _schema, ...info } = parameters;
  return name === 'datastore_info' ? info : parameters;
}

function checkSearch(profile: Profile, parameters: Parameters): void {
  const unknown = ['include_next_page', ...(profile.minor < 10 ? ['full_text'] : [])];
  const extra = unknown.filter((name) => parameters[name] !== undefined);
  if (extra.length > 0) throw invalid({ __extras: [`invalid value "${extra.join(', ')}"`] });
  const fields = junk('fields', parameters['fields']);
  if (fields !== undefined) throw invalid({ __junk: [fields] });
  checkOlderFilters(parameters['filters']);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What is said of a value that the driver of Postgres cannot write. */
function unadapted(value: unknown): Record<string, unknown> {
  const orig = Array.isArray(value) && value.length === 0 ? 'syntax error at or near ")"\n' : "can't adapt type 'dict'";
  return { query: ['Invalid query'], info: { statement: ['SELECT'], params: [{ value_0: value }], orig: [orig] } };
}

/** What is said of a list that holds objects; undefined when it holds none. */
function junk(name: string, list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const found = list.flatMap((item: unknown, at) =>
    isRecord(item) ? Object.keys(item).map((key) => `('${name}', ${at}, '${key}')`) : [],
  );
  return found.length > 0 ? `The input field [${found.join(', ')}] was not expected.` : undefined;
}

/** Only `{column: value}` and `{column: [values]}` are understood. Throws a Failure for anything else. */
export function checkOlderFilters(value: unknown): void {
  const filters = parsed(value);
  if (typeof filters === 'number') throw internal();
  if (Array.isArray(filters) && filters.length > 0) {
    throw invalid({ __junk: [junk('filters', filters) ?? "The input field [('filters', 0)] was not expected."] });
  }
  if (!isRecord(filters)) return;
  for (const [column, value] of Object.entries(filters)) {
    if (column.startsWith('$')) throw invalid({ filters: [`invalid value "${column}"`] });
    const isOperator = isRecord(value) || (Array.isArray(value) && (value.length === 0 || value.some(isRecord)));
    if (isOperator) throw invalid(unadapted(value));
  }
}

function olderFailure(cause: unknown): unknown {
  if (!(cause instanceof Failure) || !Array.isArray(cause.error['filters'])) return cause;
  const [, column] = /^Unknown field: (.*)$/s.exec(String(cause.error['filters'][0])) ?? [];
  return column === undefined ? cause : invalid({ filters: [`invalid value "${column}"`] });
}
