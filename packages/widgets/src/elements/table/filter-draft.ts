import type { DistinctValue } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { isMissing } from '../../format/missing.js';
import { formatNumber } from '../../format/number.js';
import { type ColumnFilter, filterCondition, filterKinds } from '../../shape/table/column-filter.js';
import type { Column } from '../../shape/table/columns.js';
import type { ToolsHost } from './table-tools.js';

/** Most values that are offered to choose from. */
const MOST_CHOICES = 50;

const kindWords = {
  oneOf: 'oneOf',
  contains: 'contains',
  range: 'between',
  empty: 'isEmpty',
  filled: 'isFilled',
} as const;

/** What becomes of a draft. */
export interface DraftEnd {
  readonly apply: (name: string, filter: ColumnFilter | undefined) => void;
  readonly close: () => void;
}

/** A filter of a column while a reader makes it. */
export class FilterDraft {
  readonly #host: ToolsHost;
  readonly #filters: ReadonlyMap<string, ColumnFilter>;
  readonly #end: DraftEnd;
  #column: Column | undefined;
  #kind: ColumnFilter['kind'] = 'contains';
  #text = '';
  #from = '';
  #to = '';
  #values: ReadonlySet<string> = new Set();
  #choices: readonly DistinctValue[] | 'loading' | 'failed' = 'loading';

  /** Begins with a column, by default the first. */
  constructor(
    host: ToolsHost,
    filters: ReadonlyMap<string, ColumnFilter>,
    end: DraftEnd,
    column: Column | undefined = host.columns()[0],
  ) {
    this.#host = host;
    this.#filters = filters;
    this.#end = end;
    if (column !== undefined) this.#take(column);
  }

  render(): TemplateResult {
    const { localize, columns } = this.#host;
    const column = this.#column;
    const kinds = column === undefined ? [] : filterKinds(column.field);
    return html`<form class="tool-panel" @submit=${this.#submit}>
      <div class="controls">
        <label
          >${localize.say('column')}
          <select class="field" @change=${this.#chooseColumn}>
            ${columns().map(
              ({ field, label }) =>
                html`<option value=${field.name} ?selected=${field.name === column?.field.name}>${label}</option>`,
            )}
          </select>
        </label>
        <label
          >${localize.say('test')}
          <select class="field" @change=${this.#chooseKind}>
            ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === this.#kind}>${localize.say(kindWords[kind])}</option>`)}
          </select>
        </label>
        ${column === undefined ? nothing : this.#renderEditor(column)}
      </div>
      <div class="acts">
        <button class="button" type="submit">${localize.say('apply')}</button>
        <button class="button" type="button" @click=${() => this.#end.close()}>${localize.say('close')}</button>
      </div>
    </form>`;
  }

  #renderEditor({ field }: Column): unknown {
    const { localize } = this.#host;
    const type = field.type === 'number' ? 'number' : 'date';
    const input = (
      word: string,
      kind: 'date' | 'number' | 'text',
      value: string,
      put: (text: string) => void,
    ): TemplateResult =>
      html`<label
        >${localize.say(word)}
        <input
          class="field"
          type=${kind}
          .step=${kind === 'number' ? 'any' : ''}
          .value=${value}
          @input=${(event: Event) => put((event.currentTarget as HTMLInputElement).value)}
        />
      </label>`;
    switch (this.#kind) {
      case 'contains':
        return input('text', 'text', this.#text, (text) => {
          this.#text = text;
        });
      case 'range':
        return [
          input('from', type, this.#from, (text) => {
            this.#from = text;
          }),
          input('to', type, this.#to, (text) => {
            this.#to = text;
          }),
        ];
      case 'oneOf':
        return this.#renderChoices();
      default:
        return nothing;
    }
  }

  #renderChoices(): TemplateResult {
    const { localize } = this.#host;
    if (this.#choices === 'loading') return html`<p class="wide">${localize.say('loadingChoices')}</p>`;
    if (this.#choices === 'failed') return html`<p class="wide">${localize.say('choicesFailed')}</p>`;
    const write = (count: number): string => formatNumber(count, localize.locale);
    const offered = this.#choices.filter(({ value }) => !isMissing(value));
    return html`<fieldset class="wide">
      <legend>${localize.say('values')}</legend>
      <div class="choices">
        ${offered.slice(0, MOST_CHOICES).map(({ value, count }) => {
          const text = String(value);
          return html`<label
            ><input
              type="checkbox"
              .checked=${this.#values.has(text)}
              @change=${(event: Event) => this.#choose(text, (event.currentTarget as HTMLInputElement).checked)}
            />
            ${localize.say('choice', { value: text, count: write(count) })}</label
          >`;
        })}
      </div>
      ${offered.length > MOST_CHOICES ? html`<p>${localize.say('firstChoices', { n: write(MOST_CHOICES) })}</p>` : nothing}
    </fieldset>`;
  }

  // A column that has a filter already is opened with it.
  #take(column: Column): void {
    const known = this.#filters.get(column.field.name);
    this.#column = column;
    this.#text = known?.kind === 'contains' ? known.text : '';
    this.#from = known?.kind === 'range' ? known.from : '';
    this.#to = known?.kind === 'range' ? known.to : '';
    this.#values = new Set(known?.kind === 'oneOf' ? known.values : []);
    this.#choices = 'loading';
    this.#useKind(known?.kind ?? filterKinds(column.field)[0] ?? 'contains');
  }

  #useKind(kind: ColumnFilter['kind']): void {
    this.#kind = kind;
    if (kind === 'oneOf' && this.#choices === 'loading') void this.#load();
    this.#host.element.requestUpdate();
  }

  async #load(): Promise<void> {
    const column = this.#column;
    let choices: readonly DistinctValue[] | 'failed' = 'failed';
    try {
      const table = await this.#host.open();
      if (table !== undefined && column !== undefined) choices = await table.distinct(column.field.name);
    } catch {
      // The panel says so, and offers the other conditions.
    }
    if (this.#column !== column) return;
    this.#choices = choices;
    this.#host.element.requestUpdate();
  }

  #choose(value: string, chosen: boolean): void {
    const values = new Set(this.#values);
    if (chosen) values.add(value);
    else values.delete(value);
    this.#values = values;
  }

  readonly #chooseColumn = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const column = this.#host.columns().find(({ field }) => field.name === value);
    if (column !== undefined) this.#take(column);
  };

  readonly #chooseKind = (event: Event): void => {
    this.#useKind((event.currentTarget as HTMLSelectElement).value as ColumnFilter['kind']);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const column = this.#column;
    if (column === undefined) return;
    const filter = this.#made();
    this.#end.apply(column.field.name, filterCondition(column.field, filter) === undefined ? undefined : filter);
  };

  #made(): ColumnFilter {
    switch (this.#kind) {
      case 'contains':
        return { kind: 'contains', text: this.#text.trim() };
      case 'range':
        return { kind: 'range', from: this.#from, to: this.#to };
      case 'oneOf':
        return { kind: 'oneOf', values: [...this.#values] };
      default:
        return { kind: this.#kind };
    }
  }
}
