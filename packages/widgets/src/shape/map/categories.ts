import type { Row, Value } from '@satudata/client';
import { isMissing } from '../../format/missing.js';

/** Most categories that have a colour and a shape of their own; the others are put together. */
export const MOST_CATEGORIES = 6;

/** Kind of what is put together, and of what has no category. */
export const restKind = 'k6';
export const noKind = 'none';

/** One category of a column. */
export interface Category {
  /** `k0` is the most frequent one; `k6` the rest; `none` what has no value. */
  readonly kind: string;
  /** Undefined for the rest and for what has no value. */
  readonly value: Value | undefined;
  readonly count: number;
}

/** The categories of a column, most frequent first. */
export interface Categories {
  readonly all: readonly Category[];
  kindOf(row: Row): string;
}

const keyOf = (value: Value | undefined): string | undefined =>
  value === undefined || isMissing(value)
    ? undefined
    : typeof value === 'string'
      ? value.trim()
      : JSON.stringify(value);

/** Divides rows by the values of a column: the six most frequent ones, the rest, and rows without a value. */
export function categoriesOf(rows: readonly Row[], column: string): Categories {
  const counts = new Map<string, { readonly value: Value | undefined; count: number }>();
  let none = 0;
  for (const row of rows) {
    const value = row[column];
    const key = keyOf(value);
    if (key === undefined) {
      none += 1;
      continue;
    }
    const found = counts.get(key);
    if (found === undefined) counts.set(key, { value, count: 1 });
    else found.count += 1;
  }
  const order = new Intl.Collator('id', { numeric: true });
  const sorted = [...counts].sort(([a, x], [b, y]) => y.count - x.count || order.compare(a, b));
  const kinds = new Map(sorted.slice(0, MOST_CATEGORIES).map(([key], index) => [key, `k${index}`]));
  const rest = sorted.slice(MOST_CATEGORIES).reduce((sum, [, { count }]) => sum + count, 0);
  const all: Category[] = sorted
    .slice(0, MOST_CATEGORIES)
    .map(([, { value, count }], index) => ({ kind: `k${index}`, value, count }));
  if (rest > 0) all.push({ kind: restKind, value: undefined, count: rest });
  if (none > 0) all.push({ kind: noKind, value: undefined, count: none });
  return {
    all,
    kindOf(row) {
      const key = keyOf(row[column]);
      return key === undefined ? noKind : (kinds.get(key) ?? restKind);
    },
  };
}
