import { StatementFailed, StatementTimedOut, type Store } from '../database/database.js';
import { type Failure, invalid } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { JsonText } from '../json/python-json.js';
import { parseFilters } from './filter.js';
import { parseFullText, rankExpressions } from './full-text.js';
import type { RecordsFormat } from './output.js';
import { countStatement, pageStatement, type Selection } from './select.js';
import { parseSort } from './sort.js';
import { fieldView, type Table } from './table.js';

/** The checked parameters of a search; `fields` undefined means all. */
export interface SearchParameters {
  readonly fields: readonly string[] | undefined;
  readonly filters: unknown;
  readonly q: unknown;
  readonly fullText: string | undefined;
  readonly plain: boolean;
  readonly language: string;
  readonly sort: unknown;
  readonly distinct: boolean;
  readonly limit: number;
  readonly offset: number;
  /** Shows times without fractions of a second. */
  readonly wholeSeconds?: boolean;
  /** Has the faults that CKAN had until 2.11. */
  readonly older?: boolean;
}

/** Checks the parameters against the table. Throws a Failure for the first that does not fit. */
export function makeSelection(table: Table, parameters: SearchParameters): Selection {
  const filter = parseFilters(parameters.filters, table.columns, parameters.older);
  const text = parseFullText(parameters, table.columns);
  const all = table.columns.map((column) => column.name);
  const ranks = [...rankExpressions(text).keys()];
  const known = new Set([...all, ...ranks]);
  const wrong = parameters.fields?.find((field) => !known.has(field));
  if (wrong !== undefined) throw invalid({ fields: [`invalid value "${wrong}"`] });
  const sort = parseSort(parameters.sort, table.columns);
  const { distinct, limit, offset, wholeSeconds = false, older = false } = parameters;
  const fields = parameters.fields && parameters.fields.length > 0 ? parameters.fields : [...all, ...ranks];
  return { table, fields, filter, text, sort, distinct, limit, offset, wholeSeconds, older };
}

/** The field entries of a selection, in its order. */
export function selectedFields(selection: Selection): Record<string, unknown>[] {
  const columns = new Map(selection.table.columns.map((column) => [column.name, column]));
  return selection.fields.map((name) => {
    const column = columns.get(name);
    return column ? fieldView(column) : { id: name, type: 'float' };
  });
}

/** One page of a search. */
export interface SearchPage {
  readonly records: JsonText | string;
  readonly highest: number | string | undefined;
  readonly lowest: number | string | undefined;
}

interface PageRow {
  readonly j: string | null;
  readonly highest?: number | string | null;
  readonly lowest?: number | string | null;
}

/** Runs a selection. Records of csv and tsv are one string, others JSON text as Postgres made it. */
export async function readPage(database: Store, selection: Selection, format: RecordsFormat): Promise<SearchPage> {
  const [row] = await asked(database.rows<PageRow>(pageStatement(selection, format)));
  const text = row?.j ?? '';
  const records = { objects: () => new JsonText(text || '[]'), lists: () => new JsonText(`[${text}]`) };
  return {
    records: format === 'objects' || format === 'lists' ? records[format]() : text,
    highest: row?.highest ?? undefined,
    lowest: row?.lowest ?? undefined,
  };
}

/** Counts the rows of a selection, limit and offset aside. */
export async function countRows(database: Store, selection: Selection): Promise<number> {
  const [row] = await asked(database.rows<{ total: string }>(countStatement(selection)));
  return Number(row?.total ?? 0);
}

/** Turns what Postgres refuses into CKAN's answer. */
export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw refusal(cause) ?? cause;
  }
}

function refusal(cause: unknown): Failure | undefined {
  if (cause instanceof StatementTimedOut) return invalid({ query: ['Query took too long'] });
  if (!(cause instanceof StatementFailed)) return undefined;
  return invalid({
    query: ['Invalid query'],
    info: { statement: [cause.statement], params: [{}], orig: [cause.report] },
  });
}

/** The echoed filters of the next page, when the rows go by `_id` alone. */
export function nextPage(selection: Selection, page: SearchPage): Parameters | undefined {
  const [only, second] = selection.sort;
  if (second || (only && only.column !== '_id') || (!only && selection.text.queries.length > 0)) return undefined;
  const last = only?.descending ? page.lowest : page.highest;
  return last === undefined ? undefined : { _id: { [only?.descending ? 'lt' : 'gt']: last } };
}
