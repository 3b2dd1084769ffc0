import type { ChartData } from './chart-data.js';

/** What values can be shown as: their running sum, their change from the one before, or in percent of the first. */
export const showings = ['cumulative', 'change', 'percent-change', 'index'] as const;

/** What values are shown as. */
export type ShowAs = (typeof showings)[number];

type Values = readonly (number | undefined)[];

/**
 * Works out what values are shown as, each series along its points. A gap stays one: a running sum goes on after it, and a
 * change is measured from the last known value. In percent of zero, nothing can be said.
 */
export function showAs(data: ChartData, how: ShowAs): ChartData {
  const { exact: _, ...rest } = data;
  return { ...rest, exact: new Map(), series: data.series.map((one) => ({ ...one, values: worked[how](one.values) })) };
}

const worked: Readonly<Record<ShowAs, (values: Values) => Values>> = {
  cumulative(values) {
    let sum = 0;
    return values.map((value) => {
      if (value === undefined) return undefined;
      sum += value;
      return sum;
    });
  },
  change: (values) => between(values, (now, before) => now - before),
  'percent-change': (values) =>
    between(values, (now, before) => (before === 0 ? undefined : ((now - before) / Math.abs(before)) * 100)),
  index(values) {
    const first = values.find((value) => value !== undefined && value !== 0);
    return values.map((value) => (value === undefined || first === undefined ? undefined : (value / first) * 100));
  },
};

function between(values: Values, step: (now: number, before: number) => number | undefined): Values {
  let before: number | undefined;
  return values.map((value) => {
    if (value === undefined) return undefined;
    const answer = before === undefined ? undefined : step(value, before);
    before = value;
    return answer;
  });
}
