import type { MeasureOp, Row, Value } from '@satudata/client';
import { isMissing } from '../../format/missing.js';
import { type ChartSeries, keyOf, type RowPlan } from './chart-data.js';

/** Most series that have a colour of their own. */
export const MOST_SERIES = 6;

/** The series of a chart by key, in their order. */
export function seriesNames(rows: readonly Row[], plan: RowPlan): ReadonlyMap<string, Value> {
  const names = new Map<string, Value>();
  for (const row of rows) {
    const value = row[plan.series] ?? null;
    const key = keyOf(value);
    if (!names.has(key)) names.set(key, isMissing(value) ? null : value);
  }
  // A summary has no order of its own for the second field; rows that were given keep theirs.
  if (plan.op === undefined) return names;
  const sorted = [...names].sort(([, a], [, b]) =>
    a === null ? 1 : b === null ? -1 : String(a).localeCompare(String(b), 'id', { numeric: true }),
  );
  return new Map(sorted);
}

/** How values of the series beyond the sixth are put together; undefined where that would make a number without a meaning. */
export function combinationOf(op: MeasureOp | undefined): ((a: number, b: number) => number) | undefined {
  if (op === 'count' || op === 'sum') return (a, b) => a + b;
  if (op === 'max') return Math.max;
  return op === 'min' ? Math.min : undefined;
}

const size = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);

/** At most six series, and the rest put together where that has a meaning. */
export function chooseSeries(
  columns: ReadonlyMap<string, (number | undefined)[]>,
  names: ReadonlyMap<string, Value>,
  plan: RowPlan,
) {
  const all = [...columns].map(([key, values]) => ({ key, values: Array.from(values) }));
  const named = (key: string): Value => names.get(key) ?? null;
  if (all.length <= MOST_SERIES) {
    const series = all.map(({ key, values }): ChartSeries => ({ name: named(key), rest: false, values }));
    return { series, keys: all.map(({ key }) => key), leftOut: 0 };
  }
  const largest = new Set([...all].sort((a, b) => size(b.values) - size(a.values)).slice(0, MOST_SERIES));
  const kept = all.filter((entry) => largest.has(entry));
  const others = all.filter((entry) => !largest.has(entry));
  const series = kept.map(({ key, values }): ChartSeries => ({ name: named(key), rest: false, values }));
  const combine = combinationOf(plan.op);
  if (combine !== undefined) {
    const values = others.reduce<(number | undefined)[]>(
      (sums, entry) =>
        entry.values.map((value, index) => {
          const sum = sums[index];
          return value === undefined ? sum : sum === undefined ? value : combine(sum, value);
        }),
      [],
    );
    series.push({ name: undefined, rest: true, values });
  }
  return { series, keys: kept.map(({ key }) => key), leftOut: combine === undefined ? others.length : 0 };
}
