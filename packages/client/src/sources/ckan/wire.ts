import { SatuError } from '../../errors/satu-error.js';

/** One column, as the DataStore gives it. */
export interface WireField {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** A page of rows, as the DataStore gives it. */
export interface WireRows {
  readonly fields: readonly WireField[];
  readonly [key: string]: unknown;
}

/**
 * The result of datastore_search, as far as a page cannot be without it: columns that have a name. Look-alikes leave them out; then the first row
 * names them. The rows are read column by column. Throws `unexpected-shape` that names the place.
 */
export function wireRows(result: unknown, url: string): WireRows {
  const wire = Object(result) as Partial<WireRows>;
  const fields = wire.fields ?? columnsOf(wire['records']);
  if (!Array.isArray(fields)) throw unexpected('fields', url);
  const nameless = fields.findIndex((field) => typeof field?.id !== 'string');
  if (nameless !== -1) throw unexpected(`fields.${nameless}.id`, url);
  return { ...wire, fields };
}

function columnsOf(records: unknown): readonly WireField[] | undefined {
  const [first] = Array.isArray(records) ? records : [];
  return typeof first !== 'object' || Array.isArray(first)
    ? undefined
    : Object.entries(first).map(([id, value]) => ({ id, type: typeof value === 'number' ? 'float8' : 'text' }));
}

/** The error of an answer that lacks what was agreed. */
export function unexpected(place: string, url: string): SatuError {
  return new SatuError('unexpected-shape', `The answer is not of the agreed form at "${place}"`, { url, field: place });
}
