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

// A chart is drawn again whenever a reader points at it; what it says stays the same.
const known = new WeakMap<ChartData, Map<Stacking, ChartFacts>>();

/** Finds the facts. Stacked charts are read by the total of each bar; of equal values the first one is named. */
export function chartFacts(data: ChartData, stacking: Stacking): ChartFacts {
  const before = known.get(data);
  const facts = before?.get(stacking) ?? factsOf(data, stacking);
  if (before === undefined) known.set(data, new Map([[stacking, facts]]));
  else before.set(stacking, facts);
  return facts;
}

function factsOf({ axis, points, series, sparse }: ChartData, stacking: Stacking): ChartFacts {
  const sums = stacking === 'stacked' && series.length > 1 ? new Map<number, number>() : undefined;
  const found = new Extremes();
  let [count, missing] = [0, 0];
  for (const [index, { values }] of series.entries()) {
    for (let point = 0; point < points.length; point += 1) {
      const value = values[point];
      if (value === undefined) missing += 1;
      else {
        count += 1;
        if (sums === undefined) found.take(index, point, value);
        else sums.set(point, (sums.get(point) ?? 0) + value);
      }
    }
  }
  for (const [point, sum] of [...(sums ?? [])].sort(([a], [b]) => a - b)) found.take(undefined, point, sum);
  if (sparse === true) {
    missing = points.filter((_, point) => series.every(({ values }) => values[point] === undefined)).length;
  }
  const { highest, lowest, first, last } = found;
  const over = axis === 'time' && series.length === 1 && count > 1;
  return { count, missing, highest, lowest, first: over ? first : undefined, last: over ? last : undefined };
}

class Extremes {
  highest: Spot | undefined;
  lowest: Spot | undefined;
  first: Spot | undefined;
  #series: number | undefined;
  #point = -1;
  #value = 0;

  get last(): Spot | undefined {
    return this.#point < 0 ? undefined : { series: this.#series, point: this.#point, value: this.#value };
  }

  take(series: number | undefined, point: number, value: number): void {
    if (this.highest === undefined || value > this.highest.value) this.highest = { series, point, value };
    if (this.lowest === undefined || value < this.lowest.value) this.lowest = { series, point, value };
    this.first ??= { series, point, value };
    this.#series = series;
    this.#point = point;
    this.#value = value;
  }
}
