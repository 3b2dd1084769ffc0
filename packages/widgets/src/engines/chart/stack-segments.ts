import type { ChartData } from '../../shape/chart/chart-data.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';

/** What a bar covers on the value axis. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const finite = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));

/**
 * What every bar covers, by series and point. Grouped bars stand on zero; stacked ones on each other, those below zero
 * downwards; `full` ones are shares of the sum of all sizes at their point, in percent.
 */
export function stackSegments(
  { series, points }: Pick<ChartData, 'series' | 'points'>,
  stacking: Stacking,
): readonly (readonly (Segment | undefined)[])[] {
  const above = new Array<number>(points.length).fill(0);
  const below = new Array<number>(points.length).fill(0);
  // Shares are worked out of halves, so that two values of 1e308 have a sum.
  const wholes = points.map((_, point) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0) / series.length, 0),
  );
  return series.map(({ values }) =>
    points.map((_, point) => {
      const value = values[point];
      if (value === undefined) return undefined;
      if (stacking === 'grouped') return { from: 0, to: value };
      const whole = wholes[point] ?? 0;
      const size = stacking === 'full' ? (whole === 0 ? 0 : (value / series.length / whole) * 100) : value;
      const side = size < 0 ? below : above;
      const from = side[point] ?? 0;
      const to = finite(from + size);
      side[point] = to;
      return { from, to };
    }),
  );
}

/** Lowest and highest place of segments, zero and what else has to be reached included. */
export function segmentRange(
  segments: readonly (readonly (Segment | undefined)[])[],
  reach: readonly number[] = [],
): readonly [number, number] {
  let low = Math.min(0, ...reach);
  let high = Math.max(0, ...reach);
  for (const row of segments) {
    for (const segment of row) {
      if (segment === undefined) continue;
      low = Math.min(low, segment.to);
      high = Math.max(high, segment.to);
    }
  }
  return [low, high];
}
