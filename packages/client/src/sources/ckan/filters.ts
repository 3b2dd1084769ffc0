import type { Condition } from '../../query/condition.js';

/** What `filters` of datastore_search holds. */
export type Filters = Readonly<Record<string, unknown>>;

/** Filters that every version answers: equality with a value or one of several, one test a column; undefined for others. */
export function plainFilters(condition: Condition): Filters | undefined {
  const filters: Record<string, unknown> = Object.create(null);
  for (const part of joined(condition)) {
    const value = equality(part);
    // Before 2.12 a leading `$` is a letter, since then it is not.
    if (value === undefined || !('field' in part) || part.field in filters || part.field.startsWith('$'))
      return undefined;
    filters[part.field] = value;
  }
  return filters;
}

const joined = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? condition.conditions.flatMap(joined) : [condition];

/** The value, or the values, that a column must equal; undefined for other conditions. */
export function equality(part: Condition): unknown {
  if (part.kind === 'compare') return part.op === '=' ? part.value : undefined;
  return part.kind === 'in' && part.values.length > 0 ? part.values : undefined;
}
