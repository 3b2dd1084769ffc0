import type { Value } from '@satudata/client';

/** One choice of a filter. */
export interface Option {
  readonly value: string;
  /** Rows that have it; undefined where that is not known. */
  readonly count: number | undefined;
}

/**
 * The choices of a filter, in the order that people look for words. A chosen value that no row has any more stays in the
 * list, so that it can be seen and taken back. Missing values are no choice.
 */
export function optionsOf(
  distinct: readonly { readonly value: Value; readonly count: number }[],
  chosen: readonly string[],
): readonly Option[] {
  const counts = new Map<string, number | undefined>();
  for (const { value, count } of distinct) {
    if (value === null || value === '' || typeof value === 'object') continue;
    counts.set(String(value), count);
  }
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const order = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => order.compare(a.value, b.value));
}
