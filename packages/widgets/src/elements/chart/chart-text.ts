import type { TickUnit } from '../../engines/chart/time-ticks.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartAnswer } from '../../shape/chart/chart-answer.js';
import { chartFacts, type Spot } from '../../shape/chart/chart-facts.js';
import type { Stacking } from '../../shape/chart/chart-kind.js';
import { figureText } from '../../shape/chart/figure-text.js';

/** Writes everything that a chart says about its data, in the reader's language. */
export class ChartText {
  readonly #answer: ChartAnswer;
  readonly #localize: Localize<string>;
  readonly #stacking: Stacking;
  readonly #unit: string;

  constructor(answer: ChartAnswer, localize: Localize<string>, stacking: Stacking, unit: string) {
    this.#answer = answer;
    this.#localize = localize;
    this.#stacking = stacking;
    this.#unit = unit;
  }

  /** What the values are, with their unit. */
  get measure(): string {
    const label = this.#answer.yLabel ?? this.#localize.say('count');
    return this.#unit === '' || this.#unit.toLowerCase() === label.toLowerCase()
      ? label
      : this.#localize.say('measured', { label, unit: this.#unit });
  }

  get xLabel(): string {
    return this.#answer.xLabel;
  }

  point(point: number, month: 'short' | 'long' = 'short'): string {
    const { data } = this.#answer;
    const place = data.points[point];
    if (place === undefined) return '';
    if (data.axis === 'time' && place.at !== undefined) return this.time(place.at, data.grain ?? 'day', month);
    if (place.x === null) return this.#localize.say('noValue');
    if (typeof place.x === 'boolean') return this.#localize.say(place.x ? 'yes' : 'no');
    return typeof place.x === 'number' ? figureText(place.x, this.#localize.locale) : String(place.x);
  }

  series(series: number): string {
    const about = this.#answer.data.series[series];
    if (about?.rest === true) return this.#localize.say('rest');
    if (about === undefined || about.name === undefined) return this.#answer.yLabel ?? this.#localize.say('count');
    if (about.name === null) return this.#localize.say('noValue');
    if (typeof about.name === 'boolean') return this.#localize.say(about.name ? 'yes' : 'no');
    return String(about.name);
  }

  time(at: number, unit: TickUnit, month: 'short' | 'long' = 'short'): string {
    return this.#answer.data.time?.timeText(at, unit, this.#localize.locale, month) ?? '';
  }

  tick(value: number): string {
    return figureText(value, this.#localize.locale, { short: true, unit: this.#stacking === 'full' ? '%' : '' });
  }

  /** A value on the drawing: large numbers are spelled, the unit stands above. */
  end(value: number): string {
    return figureText(value, this.#localize.locale, { short: true });
  }

  /** A value with all its digits and its unit, and its share where bars are drawn as shares. */
  value(series: number, point: number): string {
    const { series: all, exact } = this.#answer.data;
    const value = all[series]?.values[point];
    if (value === undefined) return this.#localize.say('noValue');
    const { locale } = this.#localize;
    const text = figureText(exact.get(`${series} ${point}`) ?? value, locale, { unit: this.#unit });
    if (this.#stacking !== 'full') return text;
    const whole = all.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0);
    const share = whole === 0 ? 0 : (value / whole) * 100;
    return this.#localize.say('share', {
      value: text,
      share: figureText(Math.round(share * 10) / 10, locale, { unit: '%' }),
    });
  }

  /** The summary: a fixed grammar over the figures, without a claim about causes. */
  summary(): string {
    const { data } = this.#answer;
    const facts = chartFacts(data, this.#stacking);
    const { highest, lowest, first, last } = facts;
    const say = this.#localize.say.bind(this.#localize);
    const n = (count: number): string => figureText(count, this.#localize.locale);
    if (highest === undefined || lowest === undefined) return say('none');
    const sentences: string[] = [];
    if (facts.count === 1) sentences.push(say('only', { value: this.#spot(highest), place: this.#place(highest) }));
    else {
      sentences.push(say('counted', { n: n(facts.count) }));
      if (highest.value === lowest.value) sentences.push(say('equal', { value: this.#spot(highest) }));
      else {
        const [high, low] = [this.#spot(highest), this.#spot(lowest)];
        sentences.push(say('extremes', { high, low, highPlace: this.#place(highest), lowPlace: this.#place(lowest) }));
        if (first !== undefined && last !== undefined) {
          const [from, to] = [this.#spot(first), this.#spot(last)];
          sentences.push(
            say('change', { first: from, last: to, firstPlace: this.#place(first), lastPlace: this.#place(last) }),
          );
        }
      }
    }
    if (facts.missing > 0) sentences.push(say('missing', { n: n(facts.missing) }));
    return sentences.join(' ');
  }

  /** What the drawing leaves out. */
  notes(cut: boolean): readonly string[] {
    const { leftOut, withoutPlace } = this.#answer.data;
    const say = this.#localize.say.bind(this.#localize);
    const { locale } = this.#localize;
    return [
      cut ? say('cut') : '',
      leftOut > 0 ? say('leftOut', { n: figureText(leftOut, locale) }) : '',
      withoutPlace > 0 ? say('withoutPlace', { n: figureText(withoutPlace, locale), label: this.xLabel }) : '',
    ].filter((note) => note !== '');
  }

  #spot({ value }: Spot): string {
    return figureText(value, this.#localize.locale, { unit: this.#unit, short: true });
  }

  #place({ series, point }: Spot): string {
    const x = this.point(point);
    return series === undefined || this.#answer.data.series.length === 1 ? x : `${x}, ${this.series(series)}`;
  }
}
