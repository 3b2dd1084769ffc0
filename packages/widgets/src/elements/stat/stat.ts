import { parseMeasure } from '@satudata/client';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { comparison, type Figure, figureOf } from '../../shape/stat/figure.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import { statStyles } from './stat.styles.js';
import { type StatWord, statWords } from './stat.words.js';

/**
 * @summary Shows one figure that is worked out over the rows: a count, a sum, an average.
 * @tag satu-stat
 * @status experimental
 * @since 0.1
 *
 * @csspart figure - The number with its unit.
 * @csspart label - What the number is.
 * @csspart comparison - How it compares with another number, or how much of the target is reached.
 * @cssproperty [--satu-kpi-size=2.5em] - Size of the number.
 */
@element('satu-stat')
export class SatuStat extends DataElement<Figure> {
  static override styles = [...DataElement.styles, statStyles];

  /** What is worked out: `count()`, `sum(field)`, `avg(field)`, `min(field)`, `max(field)`, `median(field)` or `distinct(field)`. */
  @property() value = 'count()';

  /** What the figure is, e.g. `Titik akses`. */
  @property() label = '';

  /** Unit written after the figure, e.g. `Mbps`. Default: the field's own unit, from the data dictionary. */
  @property() unit: string | undefined;

  /** Digits after the decimal sign, at most. */
  @property({ type: Number }) digits = 1;

  /** A figure to compare with, e.g. last year's. */
  @property({ type: Number }) baseline: number | undefined;

  /** What the `baseline` is, e.g. `2021`. */
  @property({ attribute: 'baseline-label' }) baselineLabel = '';

  /** A figure to be reached. */
  @property({ type: Number }) target: number | undefined;

  protected readonly localize = new Localize<StatWord | Word>(this, statWords);

  protected override problem(): ConfigProblem | undefined {
    const wrong = (['digits', 'baseline', 'target'] as const).find((name) => Number.isNaN(this[name]));
    if (wrong !== undefined) return { attribute: wrong, value: this.getAttribute(wrong) ?? '' };
    if (!(this.digits >= 0 && this.digits <= 20)) {
      return { attribute: 'digits', value: String(this.digits), allowed: ['0', '…', '20'] };
    }
    try {
      parseMeasure(this.value);
      return undefined;
    } catch {
      return {
        attribute: 'value',
        value: this.value,
        allowed: ['count()', 'sum(…)', 'avg(…)', 'min(…)', 'max(…)', 'median(…)', 'distinct(…)'],
      };
    }
  }

  protected question(): TableQuestion<Figure> {
    const { value } = this;
    return { key: value, ask: (table, options) => figureOf(table, value, options) };
  }

  protected isEmpty(figure: Figure): boolean {
    return figure.value === undefined;
  }

  protected override cappedAt(figure: Figure): number | undefined {
    return figure.cappedAt;
  }

  protected renderBody(figure: Figure): unknown {
    const unit = this.unit ?? figure.unit;
    const label = this.label === '' ? (figure.label ?? this.value) : this.label;
    return html`<dl>
      <dt part="label">${label}</dt>
      <dd>
        ${
          figure.value === undefined
            ? html`<span class="figure" part="figure"
                >–<span class="visually-hidden">${this.localize.say('noValue')}</span></span
              >`
            : html`<span class="figure" part="figure"
                >${formatNumber(figure.value, this.localize.locale, { digits: this.digits, spell: true })}${
                  unit === undefined || unit === '' ? nothing : html` <span class="unit">${unit}</span>`
                }</span
              >`
        }
        ${this.#renderComparison(figure.value)} ${this.#renderTarget(figure.value)}
      </dd>
    </dl>`;
  }

  #renderComparison(value: Figure['value']): unknown {
    if (this.baseline === undefined || typeof value !== 'number') return nothing;
    const { direction, share } = comparison(value, this.baseline);
    const arrow = direction === 'up' ? '▲' : direction === 'down' ? '▼' : '■';
    const change = share === undefined ? '' : formatNumber(share * 100, this.localize.locale, { digits: 1, unit: '%' });
    return html`<div class="compared" part="comparison">
      <span aria-hidden="true">${arrow}</span>
      ${this.localize.say(direction, { change, label: this.baselineLabel })}
    </div>`;
  }

  #renderTarget(value: Figure['value']): unknown {
    const { target } = this;
    if (target === undefined || target <= 0 || typeof value !== 'number') return nothing;
    const text = this.localize.say('target', {
      value: formatNumber(target, this.localize.locale),
      share: formatNumber((value / target) * 100, this.localize.locale, { digits: 0, unit: '%' }),
    });
    return html`<div class="compared" part="comparison">
      ${text}
      <progress max=${target} value=${Math.max(0, Math.min(value, target))} aria-label=${text}></progress>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-stat': SatuStat;
  }
}
