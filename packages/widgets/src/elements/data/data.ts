import { ContextProvider } from '@lit/context';
import type { Table } from '@satudata/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { narrow, ownSubject, type Subject } from '../../controllers/subject.js';
import { TickerController } from '../../controllers/ticker-controller.js';
import { element } from '../../foundation/element.js';
import { lentContext, type SharedFilter } from '../../foundation/lent.js';
import { SatuFilterEvent } from '../../foundation/row-events.js';
import { SatuElement } from '../../foundation/satu-element.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { applyFilters, withFilter } from '../../shape/filter/shared-filters.js';
import { refreshPause, refreshProblem } from '../data-element/config-problem.js';
import { framePart } from '../data-element/frame-part.js';
import { type DataWord, dataWords } from './data.words.js';

/**
 * @summary Lends a table, a base condition and shared filters to the elements inside it.
 * @tag satu-data
 * @status experimental
 * @since 0.1
 *
 * @slot - The page's own markup, with elements that borrow the data.
 * @event {SatuFilterEvent} satu-filter - The reader changed a shared filter.
 */
@element('satu-data')
export class SatuData extends SatuElement {
  /** Any link to the data that a person would paste: a dataset page, a resource page, a download or an API address. */
  @property() src = '';

  /** Base address of a portal; used with `resource`, instead of `src`. */
  @property() portal = '';

  /** Id or alias of a resource on the `portal`. */
  @property() resource = '';

  /** Address of a relay that reads the portal for this page. */
  @property() relay = '';

  /** Which rows, e.g. `status = "aktif" and mbps >= 20`. */
  @property() where = '';

  /** Words looked for anywhere in a row. */
  @property() search = '';

  /** Time between two readings of everything inside, e.g. `60s` or `5m`; empty reads once. */
  @property() refresh = '';

  /** A table made by script, instead of `src`. */
  @property({ attribute: false }) table: Table<object> | undefined;

  readonly #localize = new Localize<DataWord | Word>(this, dataWords);
  readonly #frame = framePart(this, () => this.#localize);
  readonly #provider = new ContextProvider(this, { context: lentContext });
  #filters: readonly SharedFilter[] = [];
  #refreshes = 0;
  #lentKey = '';
  #announcement = '';

  constructor() {
    super();
    new TickerController(this, { every: () => refreshPause(this.refresh), onTick: () => this.reload() });
  }

  /** The filters that the reader has set, by field. */
  get filters(): readonly SharedFilter[] {
    return this.#filters;
  }

  /** Lets everything inside read its data again. */
  reload(): void {
    this.#refreshes += 1;
    this.requestUpdate();
  }

  /** Sets the filter of a field for everything inside; no values clear it. */
  setFilter(field: string, values: readonly string[]): void {
    const filters = withFilter(this.#filters, field, values);
    if (filters === this.#filters) return;
    this.#filters = filters;
    const named = filters.map((filter) => `${filter.field} ${filter.values.join(', ')}`).join('; ');
    this.#announcement =
      named === '' ? this.#localize.say('unfiltered') : this.#localize.say('filtered', { filters: named });
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#lend();
  }

  protected override render(): TemplateResult {
    const problem = refreshProblem(this.refresh);
    if (problem !== undefined) void this.#frame.load();
    this.setState(problem === undefined ? (this.#subject() === undefined ? 'idle' : 'ready') : 'misconfigured');
    return html`${problem === undefined ? nothing : this.#frame.part?.renderProblem(problem, this.#localize)}
      <div role="status" class="visually-hidden" lang=${this.#localize.locale}>${this.#announcement}</div>
      <slot></slot>`;
  }

  // A new value wakes every borrower, so it is lent only when it differs.
  #lend(): void {
    const subject = this.#subject();
    const filters = this.#filters;
    const refreshes = this.#refreshes;
    const key = subject === undefined ? '' : JSON.stringify([subject.key, filters, refreshes]);
    if (key === this.#lentKey) return;
    this.#lentKey = key;
    if (subject === undefined) {
      this.#provider.setValue(undefined);
      return;
    }
    this.#provider.setValue({
      about: subject.about,
      key: JSON.stringify([subject.key, filters]),
      filters,
      refreshes,
      open: async (without) => applyFilters(await subject.open(), filters, without),
      setFilter: (field, values) => {
        this.setFilter(field, values);
        this.dispatchEvent(new SatuFilterEvent(field, values));
      },
    });
  }

  #subject(): Subject | undefined {
    const own = ownSubject(this.table, this);
    return own === undefined ? undefined : narrow(own, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-data': SatuData;
  }
}
