import { tableFields, tableMeta } from '../datastore/info.js';
import { nameList, unquote } from '../datastore/name-list.js';
import type { RecordsFormat } from '../datastore/output.js';
import { runQuery } from '../datastore/query.js';
import { queryValue } from '../datastore/query-value.js';
import {
  countRows,
  makeSelection,
  nextPage,
  readPage,
  type SearchParameters,
  selectedFields,
} from '../datastore/search.js';
import { readTable, type Table } from '../datastore/table.js';
import { invalid, notFound } from '../errors/failure.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import { pythonRepr } from '../json/python-repr.js';
import { checkTableAccess, isPublic } from './access.js';
import { type Action, type Context, read } from './action.js';
import { isMissing, lenientBoolean, natural, optionalText, parseJson, required, wholeNumber } from './parameter.js';

const known = new Set(
  'resource_id id filters q full_text plain language distinct limit offset fields sort include_total total_estimation_threshold records_format include_next_page'.split(
    ' ',
  ),
);
const formats: readonly string[] = ['objects', 'lists', 'csv', 'tsv'];

function checkKnown(parameters: Parameters): void {
  const extra = Object.keys(parameters).filter((key) => !known.has(key));
  if (extra.length > 0) throw invalid({ __extras: [`invalid value "${extra.join(', ')}"`] });
}

function fieldNames(value: unknown): readonly string[] | undefined {
  if (isMissing(value)) return undefined;
  const { names, wrong } = nameList(value);
  if (wrong !== undefined) throw invalid({ fields: [`Neither a string nor a list: ${pythonRepr(wrong)}`] });
  return names.map(unquote);
}

/** `q` is a text, or texts by column; a JSON text of the latter counts as such. */
function words(value: unknown): unknown {
  if (typeof value !== 'string') return isRecord(value) || isMissing(value) ? value : JSON.stringify(value);
  if (!value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function startRow(parameters: Parameters): number {
  const value = parameters['offset'];
  if (isMissing(value)) return 0;
  const offset = wholeNumber(value);
  if (offset === undefined) throw invalid({ offset: ['Invalid integer'] });
  if (offset < 0) throw invalid({ offset: [`invalid value "${offset}"`] });
  return offset;
}

function recordsFormat(value: unknown): RecordsFormat {
  if (isMissing(value)) return 'objects';
  if (!formats.includes(String(value))) {
    throw invalid({ records_format: [`Value must be one of [${formats.map((one) => `'${one}'`).join(', ')}]`] });
  }
  return String(value) as RecordsFormat;
}

/** The parameters that a search and a dump share. */
export function searchParameters(context: Context, parameters: Parameters): Omit<SearchParameters, 'limit' | 'offset'> {
  return {
    fields: fieldNames(parameters['fields']),
    filters: parseJson(parameters['filters'], 'filters'),
    q: words(parameters['q']),
    fullText: optionalText(parameters, 'full_text'),
    plain: lenientBoolean(parameters['plain'], true),
    language: optionalText(parameters, 'language') ?? 'english',
    sort: parameters['sort'],
    distinct: lenientBoolean(parameters['distinct'], false),
    wholeSeconds: context.wholeSeconds || context.profile.minor < 12,
    older: context.profile.minor < 12,
  };
}

/** The table of an id or alias, when the asker may read it. */
export async function readableTable(context: Context, nameOrAlias: string, what = 'Resource'): Promise<Table> {
  const table = await readTable(context.database, nameOrAlias);
  if (!table) throw notFound(`${what} "${nameOrAlias}" was not found.`);
  checkTableAccess(context, table.name);
  return table;
}

function tableName(parameters: Parameters): string {
  const name = optionalText(parameters, 'id') ?? optionalText(parameters, 'resource_id');
  if (name === undefined) throw invalid({ resource_id: ['Missing value'] });
  return name;
}

async function search(context: Context, parameters: Parameters): Promise<Record<string, unknown>> {
  const name = tableName(parameters);
  checkKnown(parameters);
  const { searchRows, searchRowsMax } = context.limits;
  const limit = natural(parameters, 'limit', ['Invalid integer', 'Please enter an integer value']) ?? searchRows;
  const offset = startRow(parameters);
  const gone = offset > 0 ? context.shift : 0;
  const format = recordsFormat(parameters['records_format']);
  const shared = searchParameters(context, parameters);
  const table = await readableTable(context, name);
  const selection = makeSelection(table, { ...shared, limit: Math.min(limit, searchRowsMax), offset: offset + gone });
  const includeTotal = lenientBoolean(parameters['include_total'], true);
  const includeNext = lenientBoolean(parameters['include_next_page'], false);
  const fields = selectedFields(selection);
  const asked = shared.fields !== undefined;
  // As CKAN has it: with `full_text` the records hold every column, whatever `fields` says.
  const wide = shared.fullText !== undefined && asked && !selection.distinct;
  const shown = wide ? { ...selection, fields: table.columns.map((column) => column.name) } : selection;
  const page = await readPage(context.database, shown, format);
  return {
    distinct: given(parameters, 'distinct', shared.distinct),
    ...(asked ? { fields: shared.fields?.length === 0 ? [] : fields } : {}),
    filters: isMissing(parameters['filters']) ? undefined : shared.filters,
    full_text: shared.fullText,
    include_next_page: includeNext,
    include_total: includeTotal,
    language: optionalText(parameters, 'language'),
    limit: selection.limit,
    offset: given(parameters, 'offset', offset),
    plain: given(parameters, 'plain', shared.plain),
    q: parameters['q'] === undefined || parameters['q'] === null ? undefined : shared.q,
    records_format: format,
    resource_id: table.name,
    sort: parameters['sort'] ?? undefined,
    filterops: selection.filter,
    records: page.records,
    ...(asked ? {} : { fields }),
    total: includeTotal ? Math.max(0, (await countRows(context.database, selection)) - gone) : undefined,
    next_page: includeNext ? nextPage(selection, page) : undefined,
  };
}

function given<T>(parameters: Parameters, name: string, value: T): T | undefined {
  return isMissing(parameters[name]) ? undefined : value;
}

async function info(context: Context, parameters: Parameters): Promise<Record<string, unknown>> {
  const table = await readableTable(context, tableName(parameters), 'Resource/Alias');
  const withSchema = lenientBoolean(parameters['include_fields_schema'], true);
  return {
    fields: await tableFields(context.database, table, withSchema),
    meta: lenientBoolean(parameters['include_meta'], true) ? await tableMeta(context.database, table) : undefined,
  };
}

/** Names of the tables and aliases that the asker may read. */
async function readableNames(context: Context): Promise<readonly string[]> {
  const rows = await context.database.rows<{ name: string; alias_of: string | null }>(
    'SELECT name, alias_of FROM "_table_metadata"',
  );
  const readable = rows.filter(({ name, alias_of }) => {
    const placed = context.catalog.resource(alias_of ?? name);
    return placed !== undefined && (context.isAdmin || isPublic(placed.dataset));
  });
  return [...new Set(readable.map((row) => row.name))];
}

async function searchSql(context: Context, parameters: Parameters): Promise<Record<string, unknown>> {
  const sql = required(parameters, 'sql');
  const most = context.limits.searchRowsMax;
  const { rows, fields } = await runQuery(context.database, {
    sql,
    tables: await readableNames(context),
    limit: most + 1,
    older: context.profile.minor < 12,
  });
  const types = new Map(fields.map((field) => [field.id, field.type]));
  const shown = rows
    .slice(0, most)
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([id, value]) => [
          id,
          queryValue(value, types.get(id) ?? 'text', context.profile.minor <= 10),
        ]),
      ),
    );
  return { sql, records: shown, fields, records_truncated: rows.length > most ? true : undefined };
}

/** What can be asked of the DataStore. */
export const datastoreReads: readonly Action[] = [
  read('datastore_search', 'Search a DataStore resource.', search),
  {
    ...read('datastore_search_sql', 'Execute SQL queries on the DataStore.', searchSql),
    isOffered: (context) => context.sql,
  },
  read('datastore_info', 'Returns detailed metadata about a resource.', info),
];
