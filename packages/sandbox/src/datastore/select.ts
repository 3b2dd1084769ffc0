import { identifier } from '../database/literal.js';
import { type FilterOp, filterSql } from './filter.js';
import { type FullText, fullTextConditions, fullTextFrom, rankExpressions } from './full-text.js';
import { columnOutput, type Output, type RecordsFormat, recordsSql, selectList } from './output.js';
import { type SortKey, sortSql } from './sort.js';
import type { Table } from './table.js';

/** A checked question to one table. */
export interface Selection {
  readonly table: Table;
  /** Names of table columns and ranks, in order; they may come twice. */
  readonly fields: readonly string[];
  readonly filter: FilterOp | undefined;
  readonly text: FullText;
  readonly sort: readonly SortKey[];
  readonly distinct: boolean;
  readonly limit: number;
  readonly offset: number;
  readonly wholeSeconds?: boolean;
  /** Has the faults that CKAN had until 2.11: equal rows are dropped after the limit, a column `j` stands for its row. */
  readonly older?: boolean;
}

/** The statement that gives a page's records as one text `j`, and the highest and lowest `_id` on it. */
export function pageStatement(selection: Selection, format: RecordsFormat, separator?: string): string {
  const outputs = outputsOf(selection);
  const page = pageRows(selection);
  const ids = selection.table.columns.some((column) => column.name === '_id') && !selection.distinct;
  return `WITH records_page AS (${page}),
    select_cols AS (SELECT ${selectList(format, outputs)} FROM records_page),
    json_cols AS (${recordsSql(format, outputs, { separator, jIsRow: selection.older })})
    SELECT j${ids ? ', (SELECT max("_id") FROM records_page) AS highest, (SELECT min("_id") FROM records_page) AS lowest' : ''} FROM json_cols`;
}

/** The statement that counts all rows of a selection. */
export function countStatement(selection: Selection): string {
  const rows = `SELECT ${selection.distinct ? `DISTINCT ${rawColumns(selection)}` : '1'} ${fromWhere(selection)}`;
  return `SELECT count(*)::text AS total FROM (${rows}) AS counted`;
}

/** What each field of a selection gives. */
export function outputsOf(selection: Selection): readonly Output[] {
  const columns = new Map(selection.table.columns.map((column) => [column.name, column]));
  const ranks = rankExpressions(selection.text);
  return selection.fields.map((name) => {
    const column = columns.get(name);
    if (column) return columnOutput(column, selection.wholeSeconds);
    return { name, type: 'float4', value: selection.distinct ? identifier(name) : (ranks.get(name) ?? 'NULL') };
  });
}

function pageRows(selection: Selection): string {
  const bounds = `LIMIT ${selection.limit} OFFSET ${selection.offset}`;
  if (!selection.distinct) return `${everyRow(selection)} ${bounds}`;
  if (!selection.older) return `${distinctRows(selection, fromWhere(selection))} ${bounds}`;
  return distinctRows(selection, `FROM (${everyRow(selection)} ${bounds}) AS page`);
}

function everyRow(selection: Selection): string {
  return `SELECT * ${fromWhere(selection)} ORDER BY ${order(selection)}`;
}

function distinctRows(selection: Selection, from: string): string {
  const sort = selection.sort.length > 0 ? ` ORDER BY ${sortSql(selection.sort)}` : '';
  return `SELECT DISTINCT ${rawColumns(selection)} ${from}${sort}`;
}

function rawColumns(selection: Selection): string {
  const ranks = rankExpressions(selection.text);
  return [...new Set(selection.fields)]
    .map((name) => (ranks.has(name) ? `${ranks.get(name)} AS ${identifier(name)}` : identifier(name)))
    .join(', ');
}

function fromWhere(selection: Selection): string {
  const columns = new Map(selection.table.columns.map((column) => [column.name, column]));
  const conditions = fullTextConditions(selection.text);
  if (selection.filter) conditions.push(filterSql(selection.filter, columns));
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `FROM ${identifier(selection.table.name)}${fullTextFrom(selection.text)}${where}`;
}

/** Ties go by `_id`, so that pages never share or lose a row. */
function order(selection: Selection): string {
  const tie = selection.sort.some((key) => key.column === '_id') ? [] : ['"_id" asc'];
  if (selection.sort.length > 0) return [sortSql(selection.sort), ...tie].join(', ');
  const ranks = [...rankExpressions(selection.text).values()].map((rank) => `${rank} DESC`);
  return [...ranks, ...tie].join(', ');
}
