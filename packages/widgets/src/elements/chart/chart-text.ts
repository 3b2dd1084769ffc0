import type { TickUnit } from '../../engines/chart/time-ticks.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartAnswer } from '../../shape/chart/chart-answer.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';
import { figureText } from '../../shape/chart/figure-text.js';

/** Writes everything that a chart says about its data, in the reader's language. */
export class ChartText {
  readonly answer: ChartAnswer;
  readonly localize: Localize<string>;
  readonly stacking: Stacking;
  readonly unit: string;

  constructor(answer: ChartAnswer, localize: Localize<string>, stacking: Stacking, unit: string) {
    this.answer = answer;
    this.localize = localize;
    this.stacking = stacking;
    this.unit = unit;
  }

  /** What the values are, with their unit. */
  get measure(): string {
    const own = this.answer.words?.measure?.(this.localize);
    const label = own ?? this.answer.yLabel ?? this.localize.say('count');
    return own !== undefined || this.unit === '' || this.unit.toLowerCase() === label.toLowerCase()
      ? label
      : this.localize.say('measured', { label, unit: this.unit });
  }

  get xLabel(): string {
    return this.answer.xLabel;
  }

  point(point: number, month: 'short' | 'long' = 'short'): string {
    const { data } = this.answer;
    const place = data.points[point];
    if (place === undefined) return '';
    const own = this.answer.words?.point?.(place, this.localize);
    if (own !== undefined) return own;
    if (data.axis === 'time' && place.at !== undefined) return this.time(place.at, data.grain ?? 'day', month);
    if (place.x === null) return this.localize.say('noValue');
    if (typeof place.x === 'boolean') return this.localize.say(place.x ? 'yes' : 'no');
    return typeof place.x === 'number' ? figureText(place.x, this.localize.locale) : String(place.x);
  }

  series(series: number): string {
    const own = this.answer.words?.series?.(series, this.localize);
    if (own !== undefined) return own;
    const about = this.answer.data.series[series];
    if (about?.rest === true) return this.localize.say('rest');
    if (about === undefined || about.name === undefined) return this.answer.yLabel ?? this.localize.say('count');
    if (about.name === null) return this.localize.say('noValue');
    if (typeof about.name === 'boolean') return this.localize.say(about.name ? 'yes' : 'no');
    return String(about.name);
  }

  time(at: number, unit: TickUnit, month: 'short' | 'long' = 'short'): string {
    return this.answer.data.time?.timeText(at, unit, this.localize.locale, month) ?? '';
  }

  tick(value: number): string {
    return figureText(value, this.localize.locale, {
      short: true,
      unit: this.stacking === 'full' || this.unit === '%' ? '%' : '',
    });
  }

  /** A value on the drawing: large numbers are spelled, the unit stands above. */
  end(value: number): string {
    return figureText(value, this.localize.locale, { short: true });
  }
}
