import type { AnswerWords } from './chart-answer.js';
import type { ChartData, ChartPoint } from './chart-data.js';

type Combine = (a: number, b: number) => number;

/** What is left is called so, wherever a place is named. */
export const restWords: AnswerWords = {
  point: (place, localize) => (place.rest === true ? localize.say('rest') : undefined),
};

/**
 * Keeps the `most` largest points of names, in their order, and puts the others together as a last one; without `combine`
 * they are left out and counted. Times and numbers are never put together.
 */
export function largestPoints(data: ChartData, most: number, combine: Combine | undefined): ChartData {
  const { points, series } = data;
  if (data.axis !== 'category' || points.length <= most) return data;
  const size = (point: number): number => series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0);
  const order = points.map((_, point) => point).sort((a, b) => size(b) - size(a) || a - b);
  const kept = order.slice(0, most).sort((a, b) => a - b);
  const others = order.slice(most);
  const rest: ChartPoint = { x: null, at: undefined, rest: true };
  const exact = new Map<string, string>();
  for (const [place, point] of kept.entries()) {
    for (const index of series.keys()) {
      const digits = data.exact.get(`${index} ${point}`);
      if (digits !== undefined) exact.set(`${index} ${place}`, digits);
    }
  }
  return {
    ...data,
    exact,
    points: [...kept.flatMap((point) => points[point] ?? []), ...(combine === undefined ? [] : [rest])],
    series: series.map(({ values, ...about }) => {
      const known = others.flatMap((point) => values[point] ?? []);
      const together = combine === undefined || known.length === 0 ? undefined : known.reduce(combine);
      return {
        ...about,
        values: [...kept.map((point) => values[point]), ...(combine === undefined ? [] : [together])],
      };
    }),
    beside: data.beside?.map(({ values, ...about }) => ({ ...about, values: kept.map((point) => values[point]) })),
    pointsLeftOut: combine === undefined ? others.length : undefined,
  };
}
