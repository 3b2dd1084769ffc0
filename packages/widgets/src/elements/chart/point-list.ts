import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Position, Stop } from '../../engines/chart/explore.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import { chartFacts } from '../../shape/chart/chart-facts.js';
import type { ChartText } from './chart-text.js';
import { valueText } from './value-text.js';

/** Most values that stand in the list at once; of a longer one, those around the reader's place do. */
const mostItems = 60;

/** What is said about a stop: one value, or the lowest and highest of a group of neighbours. */
export function stopText(
  data: ChartData,
  text: ChartText,
  localize: Localize<string>,
  { series, stop }: Position,
  stops: readonly Stop[],
): string {
  const about = stops[stop];
  if (about === undefined) return '';
  const places = { i: stop + 1, n: stops.length, series: text.series(series) };
  const word = data.series.length > 1 ? 'pointOf' : 'point';
  if (about.first === about.last) {
    return localize.say(word, {
      ...places,
      x: text.point(about.first, 'long'),
      y: valueText(text, series, about.first),
    });
  }
  const values = data.series[series]?.values.slice(about.first, about.last + 1) ?? [];
  const group = {
    ...data,
    series: [{ name: undefined, rest: false, values }],
    points: data.points.slice(about.first, about.last + 1),
  };
  const { lowest, highest } = chartFacts(group, 'grouped');
  const x = localize.say('between', { from: text.point(about.first), to: text.point(about.last) });
  const y =
    lowest === undefined || highest === undefined
      ? localize.say('noValue')
      : localize.say('lowHigh', {
          low: valueText(text, series, about.first + lowest.point),
          high: valueText(text, series, about.first + highest.point),
        });
  return localize.say(word, { ...places, x, y });
}

/** Draws the values as a list of buttons for screen readers and the keyboard; only one of them can be reached by Tab. */
export function renderPointList(
  data: ChartData,
  text: ChartText,
  localize: Localize<string>,
  stops: readonly Stop[],
  position: Position | undefined,
  choose: (position: Position) => void,
): TemplateResult {
  const total = stops.length * data.series.length;
  const here = position === undefined ? 0 : position.series * stops.length + position.stop;
  const first = total <= mostItems ? 0 : Math.max(0, here - 1);
  const last = total <= mostItems ? total - 1 : Math.min(total - 1, here + 1);
  const ordinals = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return html`<ul class="points visually-hidden">
    ${repeat(
      ordinals,
      (ordinal) => ordinal,
      (ordinal) => {
        const at: Position = { series: Math.floor(ordinal / stops.length), stop: ordinal % stops.length };
        return html`<li aria-setsize=${total} aria-posinset=${ordinal + 1}>
          <button
            type="button"
            tabindex=${position !== undefined && ordinal === here ? '0' : '-1'}
            @click=${() => choose(at)}
          >
            ${stopText(data, text, localize, at, stops)}
          </button>
        </li>`;
      },
    )}
  </ul>`;
}
