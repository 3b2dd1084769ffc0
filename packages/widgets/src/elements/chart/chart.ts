import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LatePart } from '../../controllers/late-part.js';
import type { Scene } from '../../engines/chart/scene.js';
import { adopt } from '../../foundation/adopt.js';
import { element } from '../../foundation/element.js';
import type { Lent } from '../../foundation/lent.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { type ChartAnswer, type ChartPlan, measureOf } from '../../shape/chart/chart-answer.js';
import { hasValues } from '../../shape/chart/chart-data.js';
import { chartKinds, type Stacking, stackings } from '../../shape/chart/chart-kind.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { FileMaker } from '../data-element/menu.js';
import type { BesideWord } from './beside.words.js';
import type { BesidePart } from './beside-part.js';
import { chartStyles } from './chart.styles.js';
import { type ChartWord, chartWords } from './chart.words.js';
import { ChartText } from './chart-text.js';
import { renderDrawing } from './drawing.js';
import type { Explored } from './explore-controller.js';
import { askKind, type Drawn } from './kinds.js';
import type { Shown } from './picture.js';
import { WidthController } from './width-controller.js';

interface Drawing {
  readonly of: readonly unknown[];
  readonly scene: Scene;
  readonly text: ChartText;
}

/** Narrower than this, a chart scrolls rather than shrinks. */
const narrowest = 240;

/**
 * @summary Draws rows as bars, columns, lines, areas, parts of a whole, points or bins, with a summary in words and every value as a table.
 * @tag satu-chart
 * @status experimental
 * @since 0.1
 *
 * @event {SatuSelectEvent} satu-select - The reader chose a value; `item` holds `x`, `series` and `value`.
 * @csspart summary - What the chart says, in words.
 * @csspart switch - The buttons for chart and table.
 * @csspart legend - Names and signs of the series.
 * @csspart plot - The box of the drawing.
 * @csspart drawing - The drawing.
 * @csspart tip - What is known about the value that is pointed at.
 * @csspart table - The values as a table.
 * @cssproperty [--satu-c1] - Colour of the first series; `--satu-c2` to `--satu-c6` and `--satu-c-other` follow.
 */
@element('satu-chart')
export class SatuChart extends DataElement<Drawn> {
  static override styles = [...DataElement.styles, chartStyles];

  /**
   * `bar` lies, `column` stands, `line` joins values in order, `area` fills what lies below, `pie` and `donut` show parts
   * of a whole, `scatter` two numbers of each row, `histogram` how often values occur, `combo` columns with a line,
   * `bubble` a third number as area, `dot` and `lollipop` dots by name, `slope` the change between the first and the last
   * place, `pyramid` two series back to back, `heat` a table of colours, `sparkline` a line as small as a word, `gauge` how
   * much of `target` is reached.
   */
  @property() kind = 'bar';

  /**
   * Field along the axis: a name, a year, a date. Where each year is a field of its own, all of them: `tahun_*` for
   * `tahun_2021`, `tahun_2022` and so on, summed up, or as the measure in `y` says.
   */
  @property() x = '';

  /** What is drawn: a measure such as `count()` or `sum(mbps)`, or a field that holds the values. */
  @property() y = 'count()';

  /** Field that divides the values into series; the six largest have their own colour. */
  @property() series = '';

  /** How the series of bars stand: `grouped` side by side, `stacked`, or `full` as shares of 100%. */
  @property() stack = 'grouped';

  /** Unit of the values, e.g. `Mbps`. Default: the field's own unit, from the data dictionary. */
  @property() unit: string | undefined;

  /** Of a `combo`, what its line shows: a measure or a field, as in `y`. */
  @property() line = '';

  /** Unit of the values of `line`. It has an axis of its own where it differs from `unit`. Default: the field's own unit. */
  @property({ attribute: 'line-unit' }) lineUnit: string | undefined;

  /** About how many bins a `histogram` has, 2 to 60. Default: as many as fit the number of values. */
  @property({ type: Number }) bins = 0;

  /**
   * How many of the largest names are drawn, e.g. 10; the others are put together as the last one where their values can
   * be: counts, sums, `min` and `max`. Else a note says how many are left out. Times and numbers are all drawn.
   * Default: all.
   */
  @property({ type: Number }) top = 0;

  /**
   * Order of names: `x` or `y` as written, e.g. `kecamatan` or `sum(mbps)`, with a leading `-` to descend, e.g.
   * `-sum(mbps)`. Default: bars and slices by size, others as they come. Times and numbers always ascend.
   */
  @property() sort = '';

  /** A value to reach: a line across the values, or the end of a `gauge`. Default: none. */
  @property({ type: Number }) target: number | undefined;

  /**
   * Values and ranges that the drawn ones are compared with, divided by `;`, each with its name:
   * `20 Threshold; 10..15 Usual range; avg Average`. Besides numbers, `avg`, `median`, `min` and `max` of the drawn values.
   */
  @property() reference = '';

  /**
   * What is said about places along the axis, divided by `;`: `2021: Pandemic; 2023..2024: Extension`. A place is written as
   * in the data; a year or a month stands for its first value.
   */
  @property() notes = '';

  /** Of a `bubble`, what the areas show: a measure or a field, as in `y`. */
  @property() size = '';

  /** Lower ends of error bars: a measure or a field, as in `y`, e.g. `min(mbps)`. Needs `high`. */
  @property() low = '';

  /** Upper ends of error bars. Needs `low`. */
  @property() high = '';

  /** `log`: equal steps of the value axis are equal factors; for values above zero. Default: `linear`. */
  @property() scale = '';

  /**
   * What the values are shown as: `cumulative` sums, `change` from the one before, the same as `percent-change`, or `index`,
   * where the first value is 100.
   */
  @property({ attribute: 'show-as' }) showAs = '';

  /** Field that divides the chart into small ones with the same axes, the twelve largest; instead of `series`. */
  @property() facet = '';

  /**
   * Fields from coarse to fine that a choice leads down, divided by commas, e.g. `kecamatan, kelurahan`; the first is `x`.
   * Esc, Backspace or a button lead back. Inside `satu-data`, the others follow. Default: none.
   */
  @property() levels = '';

  /**
   * Field that a choice narrows everything inside the `satu-data` by: that of `x`, by a value or by a part of a time axis, or
   * that of `series`. Choosing it again takes the filter away. Default: none.
   */
  @property() filter = '';

  /** Whether a button plays a series as tones, the higher the value the higher the tone: the one that a reader stands on, else the first. */
  @property({ type: Boolean }) sound = false;

  /** What is shown: `chart` or `table`. */
  @property({ reflect: true }) view: 'chart' | 'table' = 'chart';

  protected readonly localize: Localize<BesideWord | ChartWord | Word> = new Localize<ChartWord | Word>(
    this,
    chartWords,
  );
  readonly #width = new WidthController(this, () => this.renderRoot.querySelector('.measured'));
  readonly #legend = new LatePart(
    this,
    () => import('./legend.js'),
    ({ legendStyles }) => adopt(this.renderRoot, legendStyles),
  );
  readonly #beside = new LatePart(
    this,
    () => import('./beside.js'),
    async ({ besideWords, besideStyles, BesidePart }) => {
      await this.localize.add(besideWords);
      adopt(this.renderRoot, besideStyles);
      this.#side = new BesidePart(
        this,
        this.localize,
        () => this.#shown(),
        (text) => this.announce(text),
      );
      if (this.#tap) this.#side.reach.wake(this.#tap);
    },
  );
  #side: BesidePart | undefined;
  // A tap on the drawing before anything listens to it.
  #tap: Event | undefined;
  #drawing: Drawing | undefined;

  protected override problem(): ConfigProblem | undefined {
    const { kind, stack, x, y } = this;
    if (!chartKinds.includes(kind)) {
      return { attribute: 'kind', value: kind, allowed: chartKinds };
    }
    if (!(stackings as readonly string[]).includes(stack)) {
      return { attribute: 'stack', value: stack, allowed: stackings };
    }
    if (x === '' && kind !== 'gauge') return { attribute: 'x', value: x };
    try {
      if (y !== '') measureOf(y);
      return y === '' ? { attribute: 'y', value: y } : undefined;
    } catch {
      return { attribute: 'y', value: y, allowed: ['count()', 'sum(…)', '…'] };
    }
  }

  protected question(): TableQuestion<Drawn> {
    const { kind, x, y, series, sort, line, unit, lineUnit, bins, top } = this;
    const { target, reference, notes, size, low, high, scale, showAs, facet } = this;
    const legend = this.#legend;
    const more = { target, reference, notes, size, low, high, scale, showAs, facet };
    const largestFirst = kind === 'bar';
    const plan: ChartPlan = { kind, x, y, series, sort, line, unit, lineUnit, bins, top, largestFirst, more };
    const acts = this.#side?.acts;
    const asked = acts?.lower(plan) ?? plan;
    return {
      key: JSON.stringify(asked),
      ask: async (table, options) => {
        const [drawn] = await Promise.all([
          askKind(acts?.keep(table) ?? table, asked, options, this.localize),
          series === '' && kind === 'bar' ? undefined : legend.load(),
        ]);
        if (drawn.styles) adopt(this.renderRoot, drawn.styles);
        return drawn;
      },
    };
  }

  // What the chart tells the others along its own axis keeps none of it out.
  protected override get lent(): Lent | undefined {
    return this.#side?.acts?.lend(super.lent) ?? super.lent;
  }

  /** Files that can be made of what is drawn, for the menu at the foot. */
  files(): readonly FileMaker[] {
    return this.#side?.files() ?? [];
  }

  #shown(): (Shown & Explored) | undefined {
    const { value } = this.answer;
    if (value === undefined) return undefined;
    return { ...this.#explored(value), root: this.renderRoot, font: this.#width.font, heading: this.heading };
  }

  protected isEmpty({ answer }: Drawn): boolean {
    return answer.data.points.length === 0;
  }

  protected override countOf({ answer }: Drawn): number {
    return answer.data.points.length;
  }

  protected override cappedAt({ answer }: Drawn): number | undefined {
    return answer.cappedAt;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.answer.value !== undefined) void this.drawn().then(() => this.#beside.load());
  }

  protected renderBody(drawn: Drawn): unknown {
    // Where a choice has left nothing, there is a way back.
    if (this.isEmpty(drawn)) return this.#side?.acts?.renderTrail();
    const { scene, text } = this.#explored(drawn);
    const side = this.#side;
    const { data } = drawn.answer;
    side?.follow(data);
    return html`<figure
      aria-labelledby=${this.heading === '' ? nothing : 'heading'}
      aria-label=${this.heading === '' ? this.localize.say('chart') : nothing}
      aria-describedby="summary"
    >
      <p class="summary" id="summary" part="summary">${side?.summary(text)}</p>
      <div class="head">
        <p class="measure">${text.measure}</p>
        ${side?.tools(text)}
      </div>
      <div class="measured"></div>
      <div>
        ${this.view === 'table' || !hasValues(data) ? nothing : this.#renderPlot(scene, text)}
        ${side?.twin(text)}
      </div>
    </figure>`;
  }

  #renderPlot(scene: Scene, text: ChartText): TemplateResult {
    const side = this.#side;
    const legend = this.#legend.part;
    const { width, font } = this.#width;
    return html`${scene.named ? nothing : legend?.renderLegend(scene, text)}
      <div
        class=${text.stacking === 'grouped' ? 'plot' : 'plot stacked'}
        part="plot"
        role="group"
        tabindex=${side?.reach.entered ? '-1' : '0'}
        aria-label=${this.localize.say('chart')}
        aria-roledescription=${this.localize.say('interactive')}
        aria-describedby="hint"
        @click=${(event: Event) => {
          this.#tap = event;
        }}
      >
        ${width === 0 ? nothing : renderDrawing(scene, font, side?.reach.shown, legend?.renderTextures)}
        ${side?.over(text)}
      </div>
      ${side?.under(text, scene)}`;
  }

  // The same data at the same width is laid out once, however often the pointer moves.
  #explored({ answer, layout, stacking: own }: Drawn): Drawing & { readonly data: ChartAnswer['data'] } {
    const { data } = answer;
    const width = Math.max(narrowest, this.#width.width);
    const { font } = this.#width;
    const stacking = own?.(this.stack as Stacking) ?? (this.stack as Stacking);
    const unit = answer.madeUnit ?? this.unit ?? answer.unit ?? '';
    const of = [answer, layout, width, font, stacking, unit, this.localize.locale];
    if (this.#drawing === undefined || of.some((part, index) => part !== this.#drawing?.of[index])) {
      const text = new ChartText(answer, this.localize, stacking, unit);
      const scene = layout({
        data,
        stacking,
        width,
        font,
        pointText: (point) => text.point(point),
        seriesText: (series) => text.series(series),
        valueText: (value) => text.end(value),
        tickText: (value) => text.tick(value),
        timeText: (at, tick) => text.time(at, tick),
        xText: text.xLabel,
      });
      this.#drawing = { of, scene, text };
    }
    return { ...this.#drawing, data };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-chart': SatuChart;
  }
}
