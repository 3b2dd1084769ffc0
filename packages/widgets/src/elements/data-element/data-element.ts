import type { BaseTable, SatuError, SatuErrorCode, Table, TableInfo } from '@satudata/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LentController } from '../../controllers/lent-controller.js';
import { NearController } from '../../controllers/near-controller.js';
import {
  type Asking,
  type Question,
  QuestionController,
  type QuestionState,
  type Saved,
} from '../../controllers/question-controller.js';
import { filtered, lentSubject, narrow, ownSubject, type Subject } from '../../controllers/subject.js';
import { SatuErrorEvent, SatuLoadEvent } from '../../foundation/events.js';
import type { Lent, SharedFilter } from '../../foundation/lent.js';
import { SatuElement } from '../../foundation/satu-element.js';
import type { State } from '../../foundation/state.js';
import type { Localize } from '../../locale/localize.js';
import { type ConfigProblem, refreshPause, refreshProblem } from './config-problem.js';
import { dataElementStyles } from './data-element.styles.js';
import { framePart } from './frame-part.js';
import type { Menu } from './menu.js';
import type { Notice } from './notice.js';

/** What an element asks its table. */
export interface TableQuestion<T> {
  /** Tells two questions about one table apart. */
  readonly key: string;
  ask(table: BaseTable, options: Asking): Promise<T>;
}

// Faults that have a state of their own when there is nothing to show.
const quietStates: Partial<Record<SatuErrorCode, State>> = {
  offline: 'paused',
  'invalid-config': 'misconfigured',
  'invalid-query': 'misconfigured',
  'unknown-field': 'misconfigured',
  unsupported: 'unsupported',
};

/**
 * What every element that draws data has in common: where its data is, how it is narrowed and refreshed, what is said
 * while it loads and when it fails, and the line that names its source.
 *
 * @slot - Shown until something better can be: a link to the data on the portal, or a table made on the server.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart body - What the element draws.
 * @csspart notice - What is said about a fault or saved data.
 * @csspart foot - The line with source, licence and date.
 * @cssproperty --satu-min-height - Height that is kept free until the first answer is on screen. Default: by element.
 * @event {SatuLoadEvent} satu-load - An answer is on screen.
 * @event {SatuErrorEvent} satu-error - A question failed; what was on screen stays.
 */
export abstract class DataElement<T> extends SatuElement {
  static override styles = [...SatuElement.styles, dataElementStyles];

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

  /** Time between two readings, e.g. `60s` or `5m`; empty reads once. */
  @property() refresh = '';

  /**
   * Fields whose shared filters also narrow this element when it has its own `src` inside a `satu-data`, divided by
   * commas. Default: none.
   */
  @property() follow = '';

  /** Heading of the widget. */
  @property() heading = '';

  /** Address of a copy made by `satudata snapshot`, shown with its time while the portal cannot answer. A `satu-hotspot-map` also takes `last`: the rows that this device read last. */
  @property() snapshot = '';

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** A sentence below the heading. */
  @property() description = '';

  /** `lazy` reads when the widget comes near the view; `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** A table made by script, instead of `src`. */
  @property({ attribute: false }) table: Table<object> | undefined;

  protected abstract readonly localize: Localize<string>;

  readonly #near = new NearController(this, () => this.loading === 'eager');
  readonly #lent = new LentController(this);
  #menu: Menu | undefined;
  #saved: TableInfo | undefined;
  readonly #frame = framePart(this, () => this.localize);
  #refreshes = 0;
  #announcement = '';
  #failed = false;

  readonly #query = new QuestionController<T>(this, {
    question: () => this.#question(),
    // A lender's refresh moves all its borrowers together.
    every: () => refreshPause(this.refresh),
    fallback: (signal) => this.#fallback(signal),
    onAnswer: (value) => {
      if (this.#failed) this.announce(this.localize.say('recovered'));
      this.#failed = false;
      this.answered(value);
      this.dispatchEvent(new SatuLoadEvent(this.countOf(value)));
    },
    onFailure: (error) => {
      // Said once: a portal that stays down must not talk to a screen reader every few seconds.
      if (!this.#failed) void this.#announceFault(error);
      this.#failed = true;
      this.dispatchEvent(new SatuErrorEvent(error));
    },
  });

  readonly #info = new QuestionController<TableInfo>(this, {
    question: () => {
      const subject = this.#subject();
      // Rows come first on a slow network; the source line follows them.
      if (subject === undefined || this.#query.state.value === undefined) return undefined;
      return {
        key: `${subject.about} ${this.#query.state.at}`,
        about: subject.about,
        ask: async ({ signal }) => {
          await this.drawn();
          return (await subject.open()).info({ signal });
        },
      };
    },
  });

  /** Reads the data again, past every saved answer. Resolves when the answer or the failure is on screen. */
  async reload(): Promise<void> {
    await this.#query.refresh();
    await this.updateComplete;
  }

  /** What the element asks. Undefined while it cannot ask anything. */
  protected abstract question(): TableQuestion<T> | undefined;

  /** Draws an answer. */
  protected abstract renderBody(value: T, state: QuestionState<T>): unknown;

  /** Whether an answer has nothing to draw. */
  protected abstract isEmpty(value: T): boolean;

  /** Called when an answer has arrived, before it is drawn. */
  protected answered(_value: T): void {}

  /** Rows that an answer shows, where that has a meaning. */
  protected countOf(_value: T): number | undefined {
    return undefined;
  }

  /** Rows that an answer was worked out from, where a cap cut the rest. */
  protected cappedAt(_value: T): number | undefined {
    return undefined;
  }

  /** The first value of the page's author that cannot be used. */
  protected problem(): ConfigProblem | undefined {
    return undefined;
  }

  /** Draws the heading; an element whose content carries the heading itself draws nothing. */
  protected renderHeading(): unknown {
    if (this.heading === '') return nothing;
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel} id="heading">
      ${this.heading}
    </div>`;
  }

  /** Whether conditions keep rows out. */
  protected get narrowed(): boolean {
    return this.where !== '' || this.search !== '' || (this.lent?.filters.length ?? 0) > 0;
  }

  /** The table that the element asks, with what narrows it from outside. */
  protected openTable(): Promise<BaseTable> | undefined {
    return this.#subject()?.open();
  }

  /** The table as the reader sees it, e.g. for a download. */
  protected openShown(): Promise<BaseTable> | undefined {
    return this.openTable();
  }

  /** Says something once to screen readers. */
  protected announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  /** What the widgets around this one share; undefined outside of `<satu-data>`. */
  protected get lent(): Lent | undefined {
    return this.#hasOwnTable() ? undefined : this.#lent.value;
  }

  /** Title and source of the data, once they are known. */
  protected get info(): TableInfo | undefined {
    return this.#info.state.value ?? this.#saved;
  }

  /** Where the element's question stands. */
  protected get answer(): QuestionState<T> {
    return this.#query.state;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const refreshes = this.lent?.refreshes ?? 0;
    if (refreshes > this.#refreshes && this.#query.state.status !== 'idle') void this.#query.refresh();
    this.#refreshes = refreshes;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!/idle|loading|slow/.test(this.state)) void this.drawn().then(() => this.#frame.load());
  }

  protected override render(): TemplateResult {
    const { localize } = this;
    const state = this.#query.state;
    const problem = this.problem() ?? refreshProblem(this.refresh);
    this.setState(problem === undefined ? this.#stateOf(state) : 'misconfigured');
    if (!localize.ready) return html`<div class="frame awaited"><slot></slot></div>`;
    const { value } = state;
    const drawn = problem === undefined && value !== undefined;
    return html`<div
      class=${(problem ?? state.error ?? this.info) ? 'frame' : 'frame awaited'}
      part="frame"
      lang=${localize.locale}
      role="group"
      aria-labelledby=${this.heading === '' ? nothing : 'heading'}
      aria-busy=${state.status === 'loading' && drawn ? 'true' : nothing}
    >
      ${this.renderHeading()}
      ${this.description === '' ? nothing : html`<p class="description">${this.description}</p>`}
      <div role="status" class="visually-hidden">${this.#announcement}</div>
      ${this.#renderNotice(problem)}
      ${drawn ? html`<div class="body" part="body">${this.renderBody(value, state)}</div>` : html`<slot></slot>`}
      ${drawn ? html`<div class="foot" part="foot">${this.#renderFoot()}</div>` : nothing}
    </div>`;
  }

  #renderNotice(problem: ConfigProblem | undefined): unknown {
    const { localize } = this;
    const { status, value } = this.#query.state;
    if (problem !== undefined) return this.#frame.part?.renderProblem(problem, localize) ?? this.#renderUnexplained();
    if (value === undefined && (status === 'loading' || status === 'slow'))
      return html`<p class=${status === 'slow' ? 'waiting' : 'waiting late'} part="notice">${localize.say(status)}</p>`;
    return (
      this.#frame.part?.renderNotice(this.#notice(), localize, () => void this.reload()) ??
      (status === 'failed' ? this.#renderUnexplained() : nothing)
    );
  }

  // Where even the words for a fault cannot be loaded, the network is what is missing.
  #renderUnexplained(): unknown {
    return this.#frame.lost ? html`<p class="waiting" part="notice">${this.localize.say('network')}</p>` : nothing;
  }

  #renderFoot(): unknown {
    const frame = this.#frame.part;
    const { info, localize } = this;
    if (info === undefined || frame === undefined) return nothing;
    this.#menu ??= new frame.Menu({
      element: this,
      localize,
      open: () => this.openShown(),
      announce: (text) => this.announce(text),
    });
    return [frame.renderFoot(info, localize), this.#menu.render(info)];
  }

  async #announceFault(error: SatuError): Promise<void> {
    const frame = await this.#frame.load();
    this.announce(frame?.faultText(error, this.localize) ?? this.localize.say('network'));
  }

  async #fallback(signal: AbortSignal): Promise<Saved<T> | undefined> {
    const question = this.snapshot === '' ? undefined : this.question();
    if (question === undefined) return undefined;
    const { savedAnswer } = await import('./saved-answer.js');
    const filters = this.#hasOwnTable() ? this.#followed() : (this.lent?.filters ?? []);
    const saved = await savedAnswer(this.snapshot, question, this, filters, signal);
    this.#saved = saved.info;
    return saved;
  }

  /** Resolves with the frame in which what is known now reaches the screen: what can come after it does not delay it. */
  protected async drawn(): Promise<void> {
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
  }

  #notice(): Notice {
    const { status, error, value, at } = this.#query.state;
    return {
      status,
      error,
      savedAt: at,
      cappedAt: value === undefined ? undefined : this.cappedAt(value),
      empty: value !== undefined && this.isEmpty(value),
      narrowed: this.narrowed,
      link: this.info?.url ?? this.src,
    };
  }

  #stateOf({ status, value, error }: QuestionState<T>): State {
    if (status === 'failed')
      return value === undefined ? (quietStates[error?.code as SatuErrorCode] ?? 'failed') : 'stale';
    if (value === undefined) return status === 'ready' ? 'idle' : status;
    if (this.isEmpty(value)) return 'empty';
    return this.cappedAt(value) === undefined ? 'ready' : 'partial';
  }

  #hasOwnTable(): boolean {
    return this.table !== undefined || this.src !== '' || this.portal !== '';
  }

  #subject(): Subject | undefined {
    const own = ownSubject(this.table, this);
    const lent = this.lent;
    const subject = (own && filtered(own, this.#followed())) ?? (lent === undefined ? undefined : lentSubject(lent));
    return subject === undefined ? undefined : narrow(subject, this);
  }

  #followed(): readonly SharedFilter[] {
    if (this.follow === '') return [];
    const fields = this.follow.split(',').map((field) => field.trim());
    return (this.#lent.value?.filters ?? []).filter((filter) => fields.includes(filter.field));
  }

  #question(): Question<T> | undefined {
    if (!this.#near.near || this.problem() !== undefined) return undefined;
    const subject = this.#subject();
    const question = subject === undefined ? undefined : this.question();
    if (subject === undefined || question === undefined) return undefined;
    return {
      key: JSON.stringify([subject.key, question.key]),
      about: subject.about,
      ask: async (options) => question.ask(await subject.open(), options),
    };
  }
}
