/** What a tick of a time axis names. */
export type TickUnit = 'year' | 'month' | 'day' | 'moment';

/** Ticks of a time axis. */
export interface TimeTicks {
  readonly unit: TickUnit;
  readonly ticks: readonly number[];
}

const hour = 3_600_000;
const day = 24 * hour;
const units: readonly TickUnit[] = ['moment', 'day', 'month', 'year'];

// Unit, step, and milliseconds that the step lasts about.
const steps: readonly (readonly [TickUnit, number, number])[] = [
  ...[1, 3, 6, 12].map((n) => ['moment', n * hour, n * hour] as const),
  ...[1, 2, 7, 14].map((n) => ['day', n * day, n * day] as const),
  ...[1, 2, 3, 6].map((n) => ['month', n, n * 30.4 * day] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => ['year', n * 12, n * 365.25 * day] as const),
];

/** Round moments from `from` to `to` (milliseconds, UTC), at most `most`, none finer than `finest`. */
export function timeTicks(from: number, to: number, most: number, finest: TickUnit): TimeTicks {
  const allowed = steps.filter(([unit]) => units.indexOf(unit) >= units.indexOf(finest));
  for (const [unit, step, lasts] of allowed) {
    if ((to - from) / lasts > most + 1) continue;
    const ticks = unit === 'moment' || unit === 'day' ? even(from, to, step) : months(from, to, step);
    if (ticks.length <= most) return { unit, ticks };
  }
  return { unit: 'year', ticks: [] };
}

function even(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks;
}

function months(from: number, to: number, step: number): number[] {
  const start = new Date(from);
  const ticks: number[] = [];
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (date.getTime() > to) return ticks;
    if (date.getTime() >= from) ticks.push(date.getTime());
  }
}
