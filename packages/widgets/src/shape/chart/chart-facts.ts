import type { ChartData } from './chart-data.js';
import type { Stacking } from './chart-kind.js';

/** One value with its place. */
export interface Spot {
  /** Undefined for the total of all series. */
  readonly series: number | undefined;
  readonly point: number;
  readonly value: number;
}

/** What a chart says, in figures: the ground of its summary. It claims no cause. */
export interface ChartFacts {
  /** Values that are there, and those that are missing. */
  readonly count: number;
  readonly missing: number;
  readonly highest: Spot | undefined;
  readonly lowest: Spot | undefined;
  /** First and last value of a single series over time. */
  readonly first: Spot | undefined;
  readonly last: Spot | undefined;
}

/** Finds the facts. Stacked charts are read by the total of each bar; of equal values the first one is named. */
export function chartFacts({ axis, points, series, sparse }: ChartData, stacking: Stacking): ChartFacts {
  const spots: Spot[] = [];
  let missing = 0;
  for (const [index, { values }] of series.entries()) {
    for (let point = 0; point < points.length; point += 1) {
      const value = values[point];
      if (value === undefined) missing += 1;
      else spots.push({ series: index, point, value });
    }
  }
  if (sparse === true) {
    missing = points.filter((_, point) => series.every(({ values }) => values[point] === undefined)).length;
  }
  const count = spots.length;
  const compared = stacking === 'stacked' && series.length > 1 ? totals(spots) : spots;
  const over = axis === 'time' && series.length === 1 && compared.length > 1;
  return {
    count,
    missing,
    highest: compared.reduce<Spot | undefined>(
      (best, spot) => (best && best.value >= spot.value ? best : spot),
      undefined,
    ),
    lowest: compared.reduce<Spot | undefined>(
      (best, spot) => (best && best.value <= spot.value ? best : spot),
      undefined,
    ),
    first: over ? compared[0] : undefined,
    last: over ? compared.at(-1) : undefined,
  };
}

function totals(spots: readonly Spot[]): readonly Spot[] {
  const sums = new Map<number, number>();
  for (const { point, value } of spots) sums.set(point, (sums.get(point) ?? 0) + value);
  return [...sums].map(([point, value]) => ({ series: undefined, point, value })).sort((a, b) => a.point - b.point);
}
