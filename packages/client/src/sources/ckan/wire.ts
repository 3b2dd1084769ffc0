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
 * The result of datastore_search, as far as a page cannot be without it: columns that have a name. The rows are read
 * column by column. Throws `unexpected-shape` that names the place.
 */
export function wireRows(result: unknown, url: string): WireRows {
  const fields = (result as Partial<WireRows> | null | undefined)?.fields;
  if (!Array.isArray(fields)) throw unexpected('fields', url);
  const nameless = fields.findIndex((field) => typeof field?.id !== 'string');
  if (nameless !== -1) throw unexpected(`fields.${nameless}.id`, url);
  return result as WireRows;
}

/** The error of an answer that lacks what was agreed. */
export function unexpected(place: string, url: string): SatuError {
  return new SatuError('unexpected-shape', `The answer is not of the agreed form at "${place}"`, { url, field: place });
}
