import type { Condition } from './condition.js';

/** One sort criterion. */
export interface SortKey {
  /** Name of a field or a measure. */
  readonly field: string;
  /** Missing values come last in both. */
  readonly direction: 'asc' | 'desc';
}

/** What is worked out over the rows of a group. */
export type MeasureOp = 'count' | 'sum' | 'avg' | 'min' | 'max' | 'median' | 'percentile' | 'distinct';

/** One measure of a summary: `sum(mbps)` is `{ name: 'sum(mbps)', op: 'sum', field: 'mbps' }`. */
export interface Measure {
  /** Name of the column that holds it in the answer. */
  readonly name: string;
  /** What is worked out. */
  readonly op: MeasureOp;
  /** Empty for `count()`. */
  readonly field: string;
  /** The share of the values that lie below a percentile, from 0 to 1. */
  readonly at?: number | undefined;
}

/**
 * A question, as an immutable plain value. Equal questions have equal keys; the cache, the controllers and the URL state
 * all use that one key.
 */
export interface Query {
  /** Fields wanted, in order; empty for all. */
  readonly select: readonly string[];
  /** Which rows are wanted; undefined for all. */
  readonly where: Condition | undefined;
  /** Words looked for anywhere in the row; empty for none. */
  readonly search: string;
  /** The first counts most; empty for the order of the source. */
  readonly sort: readonly SortKey[];
  /** Fields to group by. Matters only together with `measures`. */
  readonly group: readonly string[];
  /** What is worked out over each group; empty for rows themselves. */
  readonly measures: readonly Measure[];
  /** Most rows of the whole result; undefined for no cap. */
  readonly limit: number | undefined;
  /** Rows of the result left out before the first. */
  readonly offset: number;
}

/** The question that asks for everything. */
export const everything: Query = Object.freeze({
  select: [],
  where: undefined,
  search: '',
  sort: [],
  group: [],
  measures: [],
  limit: undefined,
  offset: 0,
});

/** A stable text for a question: equal questions give equal keys. */
export function queryKey(query: Query): string {
  return JSON.stringify([
    query.select,
    query.where ?? null,
    query.search,
    query.sort.map((key) => [key.field, key.direction]),
    query.group,
    query.measures.map((measure) => [measure.name, measure.op, measure.field, measure.at]),
    query.limit ?? null,
    query.offset,
  ]);
}
