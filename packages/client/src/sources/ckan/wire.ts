import * as z from 'zod/mini';
import { SatuError } from '../../errors/satu-error.js';

const fieldWire = z.looseObject({ id: z.string() });

/** The result of datastore_search, as far as a page cannot be without it. The rows are read column by column. */
export const rowsWire = z.looseObject({ fields: z.array(fieldWire) });

/** One column, as the DataStore gives it. */
export type WireField = z.infer<typeof fieldWire>;

/** A page of rows, as the DataStore gives it. */
export type WireRows = z.infer<typeof rowsWire>;

/** Holds a value to a wire shape. Throws `unexpected-shape` that names the place. */
export function held<T>(schema: z.ZodMiniType<T>, value: unknown, url: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw unexpected(result.error.issues[0]?.path.join('.') ?? '', url);
}

/** The error of an answer that lacks what was agreed. */
export function unexpected(place: string, url: string): SatuError {
  return new SatuError('unexpected-shape', `The answer is not of the agreed form at "${place}"`, { url, field: place });
}
