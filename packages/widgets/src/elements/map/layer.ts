import type { Table } from '@satudata/client';
import { type CSSResult, css, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MapRows } from '../../controllers/map-rows.js';
import { type Question, QuestionController, type QuestionState } from '../../controllers/question-controller.js';
import { narrow, ownSubject, type Subject } from '../../controllers/subject.js';
import { element } from '../../foundation/element.js';
import { SatuErrorEvent, SatuLoadEvent } from '../../foundation/events.js';
import { SatuElement } from '../../foundation/satu-element.js';
import { coordinatesOf } from './draw-answer.js';
import { LookAttributes } from './look-attributes.js';
import { mapProblem } from './map-problem.js';
import { type MapAnswer, mapQuestion } from './map-question.js';

const hidden: CSSResult = css`
  :host {
    display: none;
  }
`;

/**
 * @summary Declares a further layer of the `satu-map` around it: points, density, lines or areas, with data of their own. Draws nothing itself.
 * @tag satu-layer
 * @status experimental
 * @since 0.1
 *
 * @event {SatuLoadEvent} satu-load - The rows of the layer are there.
 * @event {SatuErrorEvent} satu-error - The rows of the layer could not be read; the other layers stay.
 */
@element('satu-layer')
export class SatuLayer extends LookAttributes(SatuElement) {
  static override styles = [hidden];

  /** What the layer is called in the legend, the notes and the choice of tables. */
  @property() label = '';

  /** Any link to the data that a person would paste. Default: the data of the map itself. */
  @property() src = '';

  /** Base address of a portal; used with `resource`, instead of `src`. */
  @property() portal = '';

  /** Id or alias of a resource on the `portal`. */
  @property() resource = '';

  /** Address of a relay that reads the portal for this page. */
  @property() relay = '';

  /** Which rows, e.g. `status = "aktif"`. */
  @property() where = '';

  /** Words looked for anywhere in a row. */
  @property() search = '';

  /** A table made by script, instead of `src`. */
  @property({ attribute: false }) table: Table<object> | undefined;

  #borrowed: Subject | undefined;
  #at: number | undefined;
  readonly #query = new QuestionController<MapAnswer>(this, {
    question: () => this.#question(),
    onAnswer: ({ rows, areas }) =>
      this.dispatchEvent(new SatuLoadEvent(areas?.areas.length ?? rows?.page.total ?? rows?.page.rows.length)),
    onFailure: (error) => this.dispatchEvent(new SatuErrorEvent(error)),
  });

  /** Where the reading of the layer's data stands. */
  get answer(): QuestionState<MapAnswer> {
    return this.#query.state;
  }

  /** The layer's rows. */
  readonly rows: MapRows = new MapRows(
    this,
    () => ({ value: this.#query.state.value?.rows, at: this.#query.state.at }),
    () => coordinatesOf(this),
  );

  /** Whether an attribute cannot be used. */
  get misconfigured(): boolean {
    return mapProblem(this) !== undefined;
  }

  /** Lets the layer read: `borrowed` is what the map shows, `at` when that was read. A newer reading makes the layer read anew. */
  follow(borrowed: Subject | undefined, at: number): void {
    const newer = this.#at !== undefined && at > this.#at;
    if (this.#at !== undefined && borrowed?.key === this.#borrowed?.key && !newer) return;
    this.#borrowed = borrowed;
    this.#at = at;
    this.requestUpdate();
    if (newer && this.#query.state.status !== 'loading') void this.#query.refresh();
  }

  protected override render(): unknown {
    const { status, value } = this.#query.state;
    const state = status === 'failed' && value !== undefined ? 'stale' : status;
    this.setState(this.misconfigured ? 'misconfigured' : state);
    return nothing;
  }

  protected override updated(): void {
    this.closest('satu-map')?.requestUpdate();
  }

  #question(): Question<MapAnswer> | undefined {
    const own = ownSubject(this.table, this) ?? this.#borrowed;
    if (this.#at === undefined || own === undefined || this.misconfigured) return undefined;
    const subject = narrow(own, this);
    const question = mapQuestion(this, () => import('./layers.js'));
    return {
      key: JSON.stringify([subject.key, question.key]),
      about: `${subject.about} ${this.kind}`,
      ask: async (options) => question.ask(await subject.open(), options),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-layer': SatuLayer;
  }
}
