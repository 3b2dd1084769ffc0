import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row, Value } from '../model/row.js';
import { checkFields, fieldsRead, matcher, searcher } from './evaluate.js';
import type { Query } from './query.js';
import { sortRows } from './sort-rows.js';
import { Summary } from './summary.js';

/** The rows that a question is about, before they are sorted and cut. Throws `unknown-field`. */
export function wanted(query: Query, rows: readonly Row[], fields: readonly Field[]): readonly Row[] {
  const tests = [
    ...(query.where === undefined ? [] : [matcher(query.where, fields)]),
    ...(query.search === '' ? [] : [searcher(query.search)]),
  ];
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** Answers a question over rows at hand. This is what every source must mean. */
export function answer(query: Query, rows: readonly Row[], fields: readonly Field[]): Page {
  checkFields(fieldsRead({ ...query, search: '' }), fields);
  if (query.where !== undefined) matcher(query.where, fields);
  const found = wanted(query, rows, fields);
  if (query.measures.length > 0 || query.group.length > 0) return summarized(query, found, fields);
  checkFields(
    query.sort.map((key) => key.field),
    fields,
  );
  return cut(query, sortRows(found, query.sort, fields), fields);
}

/** Groups and measures the rows of a question. */
export function summarized(query: Query, rows: readonly Row[], fields: readonly Field[]): Page {
  const summary = new Summary(query.group, query.measures, fields);
  for (const row of rows) summary.add(row);
  return fromSummary(query, summary);
}

/** Sorts and cuts the groups of a finished summary. */
export function fromSummary(query: Query, summary: Summary): Page {
  const fields = summary.fields();
  checkFields(
    query.sort.map((key) => key.field),
    fields,
  );
  return cut({ ...query, select: [] }, sortRows(summary.rows(), query.sort, fields), fields);
}

function cut(query: Query, rows: readonly Row[], fields: readonly Field[]): Page {
  const end = query.limit === undefined ? rows.length : query.offset + query.limit;
  const page = rows.slice(query.offset, end);
  return {
    rows: query.select.length === 0 ? page : page.map((row) => picked(row, query.select)),
    fields: pickedFields(fields, query.select),
    total: rows.length,
    totalIsEstimate: false,
    next: end < rows.length ? end : undefined,
  };
}

/** A row with the selected fields only. */
export function picked(row: Row, select: readonly string[]): Row {
  const result: Record<string, Value> = Object.create(null);
  for (const name of select) result[name] = row[name] ?? null;
  return result;
}

/** The selected fields in the order of the selection; all of them for an empty selection. */
export function pickedFields(fields: readonly Field[], select: readonly string[]): readonly Field[] {
  if (select.length === 0) return fields;
  const byName = new Map(fields.map((field) => [field.name, field]));
  return select.flatMap((name) => byName.get(name) ?? []);
}
