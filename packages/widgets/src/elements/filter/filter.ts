import type { Field, Value } from '@satudata/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LentController } from '../../controllers/lent-controller.js';
import { type Question, QuestionController } from '../../controllers/question-controller.js';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import { SatuErrorEvent, SatuLoadEvent } from '../../foundation/events.js';
import { SatuElement } from '../../foundation/satu-element.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { optionsOf } from '../../shape/filter/options.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { framePart } from '../data-element/frame-part.js';
import { filterStyles } from './filter.styles.js';
import { type FilterWord, filterWords } from './filter.words.js';

interface Choices {
  readonly field: Field | undefined;
  readonly distinct: readonly { readonly value: Value; readonly count: number }[];
}

/**
 * @summary Narrows everything inside its `satu-data` to the rows with a chosen value.
 * @tag satu-filter
 * @status experimental
 * @since 0.1
 *
 * @csspart label - The label.
 * @csspart control - The select.
 * @event {SatuFilterEvent} satu-filter - The reader changed the filter. Sent by the `satu-data`.
 * @event {SatuErrorEvent} satu-error - The choices could not be loaded.
 */
@element('satu-filter')
export class SatuFilter extends SatuElement {
  static override styles = [...SatuElement.styles, filterStyles];

  /** Field whose values are the choices. */
  @property() field = '';

  /** Label. Default: the field's own label, from the data dictionary. */
  @property() label = '';

  @query('select') private readonly control!: HTMLSelectElement | null;

  readonly #localize = new Localize<FilterWord | Word>(this, filterWords);
  readonly #frame = framePart(this, () => this.#localize);
  readonly #lent = new LentController(this);
  #refreshes = 0;
  readonly #query = new QuestionController<Choices>(this, {
    question: () => this.#question(),
    onAnswer: (choices) => this.dispatchEvent(new SatuLoadEvent(choices.distinct.length)),
    onFailure: (error) => this.dispatchEvent(new SatuErrorEvent(error)),
  });

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const refreshes = this.#lent.value?.refreshes ?? 0;
    if (refreshes > this.#refreshes && this.#query.state.status !== 'idle') void this.#query.refresh();
    this.#refreshes = refreshes;
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const problem = this.#problem();
    const { status, value, error } = this.#query.state;
    this.setState(
      problem !== undefined
        ? 'misconfigured'
        : status === 'failed' && value !== undefined
          ? 'stale'
          : value === undefined && status === 'ready'
            ? 'idle'
            : status,
    );
    if (problem !== undefined || status === 'failed') void this.#frame.load();
    if (!localize.ready) return html`<slot></slot>`;
    if (problem !== undefined)
      return html`<div lang=${localize.locale}>${this.#frame.part?.renderProblem(problem, localize)}</div>`;
    const notice = { status, error, savedAt: undefined, cappedAt: undefined, empty: false, narrowed: false, link: '' };
    const label = this.label === '' ? (value?.field?.label ?? this.field) : this.label;
    const chosen = this.#chosen();
    const options = optionsOf(value?.distinct ?? [], chosen);
    return html`<div lang=${localize.locale}>
      <label for="control" part="label">${label}</label>
      <select id="control" part="control" class="field" ?disabled=${value === undefined} @change=${this.#choose}>
        <option value="" .selected=${chosen.length === 0}>${localize.say('all')}</option>
        ${options.map(
          (option) => html`<option value=${option.value} .selected=${chosen.includes(option.value)}>
            ${
              option.count === undefined
                ? option.value
                : localize.say('option', { value: option.value, count: formatNumber(option.count, localize.locale) })
            }
          </option>`,
        )}
      </select>
      ${value === undefined ? this.#frame.part?.renderNotice(notice, localize, () => void this.#query.refresh()) : nothing}
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.#lent.value?.setFilter(this.field, value === '' ? [] : [value]);
  };

  #chosen(): readonly string[] {
    return this.#lent.value?.filters.find((filter) => filter.field === this.field)?.values ?? [];
  }

  #problem(): ConfigProblem | undefined {
    return this.field === '' ? { attribute: 'field', value: '' } : undefined;
  }

  #question(): Question<Choices> | undefined {
    const lent = this.#lent.value;
    const { field } = this;
    if (lent === undefined || field === '') return undefined;
    const others = lent.filters.filter((filter) => filter.field !== field);
    return {
      key: JSON.stringify([lent.about, field, others]),
      about: `${lent.about} ${field}`,
      async ask(options) {
        const table = await lent.open(field);
        const [distinct, fields] = await Promise.all([table.distinct(field, options), table.fields(options)]);
        return { distinct, field: fields.find((candidate) => candidate.name === field) };
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-filter': SatuFilter;
  }
}
