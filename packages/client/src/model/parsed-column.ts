/** What the values of a column were taken for. */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'year'
  | 'month'
  | 'date'
  | 'datetime'
  | 'code'
  | 'point'
  | 'latitude'
  | 'longitude';

/**
 * Why a column was taken for what it is.
 *
 * - `override`: somebody said so.
 * - `native`: the platform gave values of that kind.
 * - `name`: its name says so, and its values agree.
 * - `values`: all its values have that form.
 * - `currency`: amounts in rupiah, whose point separates thousands.
 * - `ambiguous`: `3.500` may be 3.5 or 3500, and no value of the column decides; nothing was converted.
 * - `mixed`: values disagree; nothing was converted.
 * - `leading-zeros`: digits that begin with zero are a code or a telephone number.
 * - `no-values`: every value is missing.
 */
export type ParsedReason =
  | 'override'
  | 'native'
  | 'name'
  | 'values'
  | 'currency'
  | 'ambiguous'
  | 'mixed'
  | 'leading-zeros'
  | 'no-values';

/** How the values of a column are read: decided over the column as a whole, never by cell. */
export interface ParsedColumn {
  /** What they are taken for. */
  readonly kind: ColumnKind;
  /** Why. */
  readonly reason: ParsedReason;
  /** Sign before the decimals of its numbers. */
  readonly decimal?: ',' | '.' | undefined;
  /** Unit that was written at the numbers and stands in none of them any more: `Rp`, `%`, `Ha`. */
  readonly unit?: string | undefined;
  /** Values that the decision was made over. */
  readonly sampled: number;
  /** Of these: missing, in whatever way the portal writes it. */
  readonly missing: number;
}
