import { BareRow } from '../model/bare-row.js';
import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { Query } from './query.js';

/** The rows of a question's page out of all its rows, with the selected fields. `total`: how many there are, where only the first are given. */
export function cutRows(query: Query, rows: readonly Row[], fields: readonly Field[], total = rows.length): Page {
  const end = query.limit === undefined ? total : query.offset + query.limit;
  const page = rows.slice(query.offset, end);
  return {
    rows: query.select.length === 0 ? page : page.map((row) => picked(row, query.select)),
    fields: pickedFields(fields, query.select),
    total,
    totalIsEstimate: false,
    next: end < total ? end : undefined,
  };
}

/** A row with the selected fields only. */
export function picked(row: Row, select: readonly string[]): Row {
  const result = new BareRow();
  for (const name of select) result[name] = row[name] ?? null;
  return result;
}

/** The selected fields in the order of the selection; all of them for an empty selection. */
export function pickedFields(fields: readonly Field[], select: readonly string[]): readonly Field[] {
  if (select.length === 0) return fields;
  const byName = new Map(fields.map((field) => [field.name, field]));
  return select.flatMap((name) => byName.get(name) ?? []);
}
