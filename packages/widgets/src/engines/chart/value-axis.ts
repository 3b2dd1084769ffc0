import type { ChartData } from '../../shape/chart/chart-data.js';
import { type NiceTicks, niceTicks } from '../../shape/chart/nice-ticks.js';
import { linearScale } from './linear-scale.js';
import { logAxis } from './log-axis.js';
import { px, type SceneInput, type SceneText } from './scene.js';
import { textWidth } from './text-width.js';

/** The smallest and the largest of some values. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the values of a chart reach over; undefined where there are none. */
export function valueRange({ series }: Pick<ChartData, 'series'>): Range | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { values } of series) {
    for (const value of values) {
      if (value === undefined) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high } : undefined;
}

/** Ticks of a value axis. It may leave zero out where changes would not be seen otherwise; the chart says so. */
export function axisTicks({ low, high }: Range, count: number): NiceTicks & { readonly cut: boolean } {
  const close = high / 2 - low / 2 > 0 && high / 2 - low / 2 < Math.max(Math.abs(low), Math.abs(high)) * 0.1;
  if (close && (low > 0 || high < 0)) return { ...niceTicks(low, high, count), cut: true };
  return { ...niceTicks(Math.min(0, low), Math.max(0, high), count), cut: false };
}

/** The value axis of a chart whose marks need not begin at zero, from `start` to `end`. */
export function freeAxis({ data, reach = [], log }: SceneInput, count: number, start: number, end: number) {
  const known = valueRange(data) ?? { low: 0, high: 1 };
  const range = { low: Math.min(known.low, ...reach), high: Math.max(known.high, ...reach) };
  if (log === true && range.low > 0) return { ...logAxis(range, count, start, end), cut: false, log };
  const { low, high, ticks, cut } = axisTicks(range, count);
  return { low, ticks, cut, log: false, scale: linearScale(low, high, start, end) };
}

/** The texts of a value axis, and the room that they take. */
export function tickLabels({ tickText, font }: SceneInput, ticks: readonly number[]) {
  const texts = ticks.map(tickText);
  const room = Math.ceil(texts.reduce((most, text) => Math.max(most, textWidth(text, font)), 0)) + 8;
  const at = (x: number, y: (value: number) => number, anchor: 'start' | 'end' = 'end'): SceneText[] =>
    ticks.map((tick, index) => ({ x, y: px(y(tick)), anchor, lines: [texts[index] ?? ''], role: 'tick' }));
  return { room, at };
}
