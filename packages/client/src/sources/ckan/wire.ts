import * as z from 'zod/mini';
import { SatuError } from '../../errors/satu-error.js';

/** The answer of every action. Look-alikes leave keys out; only what is used is asked for. */
export const envelopeWire = z.looseObject({
  success: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
});

const fieldWire = z.looseObject({
  id: z.string(),
  type: z.optional(z.string()),
  info: z.optional(z.unknown()),
});

/** The result of datastore_search. The rows are read column by column. */
export const rowsWire = z.looseObject({
  resource_id: z.optional(z.unknown()),
  fields: z.array(fieldWire),
  records: z.array(z.unknown()),
  total: z.optional(z.unknown()),
  total_was_estimated: z.optional(z.unknown()),
  limit: z.optional(z.unknown()),
});

/** One column, as the DataStore gives it. */
export type WireField = z.infer<typeof fieldWire>;

/** A page of rows, as the DataStore gives it. */
export type WireRows = z.infer<typeof rowsWire>;

/** Holds a value to a wire shape. Throws `unexpected-shape` that names the place. */
export function held<T>(schema: z.ZodMiniType<T>, value: unknown, url: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw new SatuError('unexpected-shape', `The answer is not of the agreed form at "${place}"`, {
    url,
    field: place,
    detail: issue?.message,
  });
}
