import type { BaseTable } from '@satudata/client';
import { html, nothing, type ReactiveController } from 'lit';
import { adopt } from '../../foundation/adopt.js';
import type { SatuSelectEvent } from '../../foundation/events.js';
import type { Lent } from '../../foundation/lent.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartPlan } from '../../shape/chart/chart-answer.js';
import {
  levelsOf,
  loweredPlan,
  MOST_VALUES,
  rangeConditions,
  type Step,
  scalarOf,
  valuesBetween,
} from '../../shape/chart/trail.js';
import { actingStyles } from './acting.styles.js';
import { actingWords } from './acting.words.js';
import { type ActingHost, BrushController, type Doings, type Span } from './brush-controller.js';
import type { ChartText } from './chart-text.js';

/**
 * What a reader's choices do: a value leads to the next of the levels, a part of a time axis fills the drawing, and inside
 * `satu-data` the others follow. There, the steps are its filters, so that whoever changes them moves the chart too.
 */
export class Acting implements ReactiveController {
  readonly #host: ActingHost;
  readonly #localize: Localize<string>;
  readonly #brush: BrushController;
  readonly #say: (text: string) => void;
  // Steps that nobody else is told of.
  #steps: readonly Step[] = [];
  #lent: Lent | undefined;
  #refocus = false;

  /** Teaches the host the words, and gives it the looks. */
  static async open(host: ActingHost, localize: Localize<string>, doings: Doings): Promise<Acting> {
    await localize.add(actingWords);
    adopt(host.renderRoot, actingStyles);
    return new Acting(host, localize, doings);
  }

  private constructor(host: ActingHost, localize: Localize<string>, doings: Doings) {
    this.#host = host;
    this.#localize = localize;
    this.#say = doings.say;
    const { shown } = doings;
    this.#brush = new BrushController(host, {
      ...doings,
      field: () => this.#axis(),
      announce: (span) => {
        const now = shown();
        if (now) this.#say(localize.say('range', ends(now.text, span)));
      },
      choose: (span) => {
        const now = shown();
        if (now) this.#narrow(now.text, span);
      },
      back: () => this.back(),
    });
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('satu-select', this.#chosen);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('satu-select', this.#chosen);
  }

  hostUpdated(): void {
    if (!this.#refocus) return;
    this.#refocus = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus({ preventScroll: true });
  }

  /** What is lent to the chart, without what it has set along its own axis: that stays whole. */
  lend(lent: Lent | undefined): Lent | undefined {
    this.#lent = lent;
    const field = this.#axis();
    if (lent === undefined || !this.#tells(field) || !lent.filters.some((filter) => filter.field === field))
      return lent;
    const filters = lent.filters.filter((filter) => filter.field !== field);
    const [subject] = JSON.parse(lent.key) as readonly unknown[];
    return { ...lent, filters, key: JSON.stringify([subject, filters]), open: () => lent.open(field) };
  }

  /** What is asked after the steps that were taken. */
  lower(plan: ChartPlan): ChartPlan {
    const path = this.#steps.map(({ conditions }) => conditions);
    const lowered = loweredPlan(plan, levelsOf(this.#host.levels), this.#down);
    return path.length === 0 ? lowered : { ...lowered, path };
  }

  /** The table after the steps that were taken. */
  keep(table: BaseTable): BaseTable {
    return this.#steps.flatMap(({ conditions }) => conditions).reduce((kept, condition) => kept.keep(condition), table);
  }

  /** What can be done besides walking from value to value. */
  hint(): string {
    return [
      this.#brush.ranged ? this.#localize.say('hintRange') : '',
      this.#host.levels === '' ? '' : this.#localize.say('hintLevels'),
    ]
      .join(' ')
      .trim();
  }

  /** Draws where the reader is, and the way back. */
  renderTrail(): unknown {
    const steps = this.#trail();
    const last = steps.at(-1);
    if (last === undefined) return nothing;
    return html`<div class="trail" part="trail" role="group" aria-label=${this.#localize.say('trail')}>
      <button class="button" type="button" @click=${() => this.back()}>
        ${this.#localize.say(last.down ? 'back' : 'showAll')}
      </button>
      <span>${steps.map(({ label }) => label).join(' › ')}</span>
    </div>`;
  }

  /** Draws the part of the axis that is chosen. */
  renderSpan(): unknown {
    return this.#brush.render(this.#told(this.#axis()));
  }

  /** Takes the last step back. */
  back(): boolean {
    const last = this.#trail().at(-1);
    if (last === undefined) return false;
    if (this.#steps.length > 0) this.#steps = this.#steps.slice(0, -1);
    else this.#lent?.setFilter(last.field, []);
    const before = this.#trail().filter((step) => step !== last);
    this.#say(
      before.length === 0
        ? this.#localize.say('whole')
        : this.#localize.say('within', { name: before.map(({ label }) => label).join(', ') }),
    );
    this.#refocus = true;
    this.#host.requestUpdate();
    return true;
  }

  get #down(): number {
    return this.#trail().filter(({ down }) => down).length;
  }

  #axis(): string {
    const { levels, x } = this.#host;
    const names = levelsOf(levels);
    const down = this.#down;
    return down === 0 ? x : (names[down] ?? x);
  }

  // Whether a choice of a field is told to the widgets around the chart.
  #tells(field: string): boolean {
    const { filter, levels } = this.#host;
    return this.#lent !== undefined && (field === filter || levelsOf(levels).includes(field));
  }

  #told(field: string): readonly string[] {
    return this.#tells(field) ? (this.#lent?.filters.find((filter) => filter.field === field)?.values ?? []) : [];
  }

  // Inside `satu-data` its filters are the steps, those of the levels one after the other.
  #trail(): readonly Step[] {
    const steps: Step[] = [];
    const names = levelsOf(this.#host.levels);
    if (this.#lent !== undefined) {
      for (const [index, field] of names.entries()) {
        const values = this.#told(field);
        if (values.length !== 1) break;
        steps.push({ field, label: values[0] ?? '', conditions: [], down: index < names.length - 1 });
      }
      const { filter } = this.#host;
      const values = filter === '' || names.includes(filter) ? [] : this.#told(filter);
      if (values.length > 0) {
        const label = values.length === 1 ? (values[0] ?? '') : `${values[0]} – ${values.at(-1)}`;
        steps.push({ field: filter, label, conditions: [], down: false });
      }
    }
    return [...steps, ...this.#steps];
  }

  readonly #chosen = (event: SatuSelectEvent): void => {
    const { x, series } = event.item as { readonly x: never; readonly series: never };
    const field = this.#axis();
    const { filter, series: divided } = this.#host;
    const names = levelsOf(this.#host.levels);
    const value = scalarOf(x);
    if (names.length > 0) {
      const deeper = names.indexOf(field) < names.length - 1 && names.includes(field);
      // What is left over, and what has no name, leads nowhere.
      if (value === undefined || (!deeper && this.#lent === undefined)) return;
      const label = String(value);
      if (this.#tells(field)) this.#toggle(field, label);
      else this.#step({ field, label, conditions: [{ kind: 'compare', field, op: '=', value }], down: true });
      if (deeper) this.#say(this.#localize.say('within', { name: label }));
      return;
    }
    const of = filter === field ? value : filter !== '' && filter === divided ? scalarOf(series) : undefined;
    if (of !== undefined) this.#toggle(filter, String(of));
  };

  // Choosing what is chosen takes the choice away.
  #toggle(field: string, value: string): void {
    const now = this.#lent?.filters.find((filter) => filter.field === field)?.values ?? [];
    this.#lent?.setFilter(field, now.length === 1 && now[0] === value ? [] : [value]);
    this.#host.requestUpdate();
  }

  #narrow(text: ChartText, span: Span): void {
    const field = this.#axis();
    const { points } = text.answer.data;
    const values = valuesBetween(points, span.from, span.to);
    if (values.length === 0) return;
    if (this.#tells(field) && values.length <= MOST_VALUES) this.#lent?.setFilter(field, values.map(String));
    else {
      const { from, to } = ends(text, span);
      const all = valuesBetween(points, 0, points.length - 1);
      this.#step({ field, label: `${from} – ${to}`, conditions: rangeConditions(field, values, all), down: false });
      this.#say(this.#localize.say('within', { name: `${from} – ${to}` }));
    }
    this.#host.requestUpdate();
  }

  #step(step: Step): void {
    this.#steps = [...this.#steps, step];
    this.#host.requestUpdate();
  }
}

function ends(text: ChartText, { from, to }: Span): { readonly from: string; readonly to: string } {
  return { from: text.point(Math.min(from, to), 'long'), to: text.point(Math.max(from, to), 'long') };
}
