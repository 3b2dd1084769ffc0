import type { ChartData, ChartPoint } from './chart-data.js';
import { niceTicks } from './nice-ticks.js';

/** Most bins, and fewest. */
const mostBins = 60;
const fewestBins = 2;

/**
 * How often numbers occur: neighbours along a number axis, each with its counts, are put into bins of equal, round width.
 * A bin holds its lower bound; the last one holds its upper bound too. Without `wanted`, Sturges' rule says how many.
 */
export function binned(data: ChartData, wanted: number): ChartData {
  const places = data.points.map(({ at }) => at ?? 0);
  const low = places.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const high = places.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  if (!(low <= high)) return data;
  const count = data.series.reduce((sum, { values }) => values.reduce<number>((all, n) => all + (n ?? 0), sum), 0);
  const aim = wanted > 0 ? wanted : Math.ceil(Math.log2(Math.max(1, count))) + 1;
  const edges = edgesOf(low, high, Math.max(fewestBins, Math.min(mostBins, aim)), places.every(Number.isInteger));
  const points = edges.slice(0, -1).map((at, bin): ChartPoint => ({ x: at, at, to: edges[bin + 1] }));
  const binOf = places.map((at) => Math.max(0, Math.min(points.length - 1, lastAtMost(edges, at))));
  return {
    ...data,
    points,
    exact: new Map(),
    series: data.series.map(({ values, ...about }) => {
      const sums = new Array<number>(points.length).fill(0);
      for (const [point, value] of values.entries()) {
        const bin = binOf[point] ?? 0;
        sums[bin] = (sums[bin] ?? 0) + (value ?? 0);
      }
      return { ...about, values: sums };
    }),
  };
}

function edgesOf(low: number, high: number, aim: number, whole: boolean): readonly number[] {
  if (low === high) return whole ? [low, low + 1] : [low, low + (Math.abs(low) * 0.1 || 1)];
  // Whole numbers are counted one by one rather than by halves.
  if (whole && high - low < aim) return Array.from({ length: high - low + 2 }, (_, index) => low + index);
  const { ticks } = niceTicks(low, high, aim);
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
  // Of whole numbers, none stands on an upper bound: what a bin is called says which it holds.
  const edges = whole && ticks.at(-1) === high ? [...ticks, high + step] : [...ticks];
  // A tick may be a hair's breadth inside of the values.
  edges[0] = Math.min(low, edges[0] ?? low);
  edges[edges.length - 1] = Math.max(high, edges.at(-1) ?? high);
  return edges;
}

// The last edge that is not above a value.
function lastAtMost(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
