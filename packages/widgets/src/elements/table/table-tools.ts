import type { BaseTable, Condition, Field } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIso } from '../../format/date.js';
import { formatNumber } from '../../format/number.js';
import { SatuFilterEvent } from '../../foundation/row-events.js';
import type { Localize } from '../../locale/localize.js';
import { type ColumnFilter, filterCondition } from '../../shape/table/column-filter.js';
import { type Arrangement, arranged } from '../../shape/table/column-order.js';
import type { Column } from '../../shape/table/columns.js';
import { nextSort } from '../../shape/table/next-sort.js';
import { sortingsOf } from '../../shape/table/sorting.js';
import { ColumnDrag } from './column-drag.js';
import { ColumnsPanel } from './columns-panel.js';
import { FilterDraft } from './filter-draft.js';
import { focusOn } from './focus-on.js';
import { HeadingMenu } from './heading-menu.js';
import { renderSortPanel } from './sort-panel.js';
import type { SatuTable } from './table.js';

/** What the tools of a table need of it. */
export interface ToolsHost {
  readonly element: SatuTable;
  readonly localize: Localize<string>;
  /** All columns, those that the reader hid included. */
  readonly columns: () => readonly Column[];
  /** The table before the reader narrows it. */
  readonly open: () => Promise<BaseTable> | undefined;
  announce(text: string): void;
  /** Notes what the reader did, to be told with the answer that follows. */
  said(what: 'sort' | 'page' | 'filter'): void;
  /** Asks for another order. */
  order(sort: string): void;
  /** Loads what draws more than every table can. */
  loadRich(): Promise<unknown>;
}

/** What a reader searched and filtered. */
export interface Narrowed {
  readonly search: string;
  readonly filters: ReadonlyMap<string, ColumnFilter>;
}

type Panel = 'filter' | 'sort' | 'columns';

/** Sizes of a page to choose from, and the largest. */
const sizes: readonly number[] = [25, 50, 100];
const LARGEST = 1000;

/** Milliseconds without a key before a search is asked for. */
const TYPING = 350;

/** What a reader does to a table beside sorting and turning pages: search, filter columns, hide columns. */
export class TableTools {
  readonly #host: ToolsHost;
  #search = '';
  #filters: ReadonlyMap<string, ColumnFilter> = new Map();
  #open: Panel | undefined;
  #draft: FilterDraft | undefined;
  #fields: readonly Field[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Hides, orders, freezes and widens columns. */
  readonly columns: ColumnsPanel;
  readonly #heading: HeadingMenu;

  constructor(host: ToolsHost) {
    this.#host = host;
    this.columns = new ColumnsPanel(host);
    this.#heading = new HeadingMenu(host, {
      columns: this.columns,
      wanted: () => this.#wanted(),
      filter: (column) => this.#openFilter(column),
    });
    if (this.#wanted().has('columns')) new ColumnDrag(host.element, this.columns);
  }

  /** Names what is wanted; equal wishes have equal keys. */
  get key(): string {
    return this.active ? JSON.stringify([this.#search, [...this.#filters]]) : '';
  }

  /** Whether rows are narrowed. */
  get active(): boolean {
    return this.#search !== '' || this.#filters.size > 0;
  }

  /** What the reader searched and filtered. */
  get narrowed(): Narrowed {
    return { search: this.#search, filters: this.#filters };
  }

  /** Searches and filters as an address says; nothing is told of it. */
  set narrowed({ search, filters }: Narrowed) {
    this.#search = search;
    this.#filters = filters;
  }

  /** Learns the fields of the table before its first answer does. */
  know(fields: readonly Field[]): void {
    this.#fields = fields;
  }

  get arrangement(): Arrangement {
    return this.columns.arrangement;
  }

  /** The columns that the reader wants, in their order. */
  arrange(columns: readonly Column[]): readonly Column[] {
    return arranged(columns, this.arrangement);
  }

  /** The table with the reader's search and filters. */
  narrow(table: BaseTable): BaseTable {
    let narrowed = table.search(this.#search);
    for (const condition of this.#conditions()) narrowed = narrowed.keep(condition);
    return narrowed;
  }

  /** Sorts by a column whose heading was pressed; `further` keeps the columns before it. */
  press({ field, numeric }: Column, further: boolean): void {
    const { element, order } = this.#host;
    order(nextSort(element.sort, field.name, numeric, further));
  }

  /** Says what became of what the reader did. The numbers of pages move along; the reader stays on the page that they chose. */
  tell(what: 'sort' | 'page' | 'filter', range: string): void {
    const { element, announce } = this.#host;
    announce(what === 'sort' ? `${this.#sorted()} ${range}` : range);
    if (what !== 'page' || element.shadowRoot?.activeElement?.matches('.number *') !== true) return;
    void focusOn(element, '[aria-current=page]');
  }

  /** Ends what is under way. */
  leave(): void {
    clearTimeout(this.#typing);
  }

  render(): TemplateResult {
    const { localize } = this.#host;
    const tools = this.#wanted();
    const n = this.#filters.size;
    return html`<div class="tool-row" role="group" aria-label=${localize.say('tools')}>
        ${
          tools.has('search')
            ? html`<input
                class="field search"
                type="search"
                autocomplete="off"
                enterkeyhint="search"
                aria-label=${localize.say('searchTable')}
                placeholder=${localize.say('searchTable')}
                .value=${this.#search}
                @input=${this.#type}
                @search=${this.#type}
              />`
            : nothing
        }
        ${tools.has('filter') ? this.#renderToggle('filter', n === 0 ? localize.say('filter') : localize.say('filterCount', { n })) : nothing}
        ${tools.has('sort') ? this.#renderToggle('sort', localize.say('sort')) : nothing}
        ${tools.has('columns') ? this.#renderToggle('columns', localize.say('columns')) : nothing}
      </div>
      ${this.#renderPanel()} ${this.#renderChips()} ${this.#heading.render()}`;
  }

  /** Draws what a heading holds of the tools. */
  renderHeading(column: Column): unknown {
    return this.#heading.renderButton(column);
  }

  /** Draws the choice of the page size; nothing where the smallest holds all rows. */
  renderSize(total: number | undefined): unknown {
    const { localize, element } = this.#host;
    const [least = 0] = sizes;
    const { pageSize } = element;
    if (
      !this.#wanted().has('size') ||
      element.rows === 'scroll' ||
      (total !== undefined && total <= Math.min(least, pageSize))
    )
      return nothing;
    const write = (count: number): string => formatNumber(count, localize.locale);
    const most = total !== undefined && total < LARGEST ? total : LARGEST;
    const offered = [...new Set([...sizes, pageSize])].filter((size) => size < most || size === pageSize);
    offered.sort((a, b) => a - b);
    const whole = total !== undefined && total <= LARGEST;
    const chosen = pageSize >= most ? LARGEST : pageSize;
    return html`<label class="size"
      >${localize.say('perPage')}
      <select
        class="field"
        @change=${this.#resize}
      >
        ${offered
          .filter((size) => size < most)
          .map((size) => html`<option value=${size} .selected=${size === chosen}>${write(size)}</option>`)}
        <option value=${LARGEST} .selected=${chosen === LARGEST}>
          ${whole ? localize.say('allRows', { n: write(most) }) : write(LARGEST)}
        </option>
      </select>
    </label>`;
  }

  readonly #resize = (event: Event): void => {
    this.#host.said('filter');
    this.#host.element.pageSize = Number((event.currentTarget as HTMLSelectElement).value);
  };

  #wanted(): ReadonlySet<string> {
    return new Set(this.#host.element.tools.split(/\s+/));
  }

  #sorted(): string {
    const { columns, element, localize } = this.#host;
    const said = sortingsOf(element.sort).map(({ field, down }) => {
      const column = columns().find((candidate) => candidate.field.name === field);
      const letters = column?.field.type === 'text';
      const word = letters ? (down ? 'sortedZA' : 'sortedAZ') : down ? 'sortedDown' : 'sortedUp';
      return localize.say(word, { column: column?.label ?? field });
    });
    return said.join(' ');
  }

  #narrow(field: string, values: readonly string[]): void {
    this.#host.said('filter');
    this.#host.element.dispatchEvent(new SatuFilterEvent(field, values));
  }

  #focus(selector: string): void {
    void focusOn(this.#host.element, selector);
  }

  #renderPanel(): unknown {
    switch (this.#open) {
      case 'filter':
        return this.#draft?.render();
      case 'sort':
        return renderSortPanel(this.#host, this.#renderClose('sort'));
      case 'columns':
        return this.columns.render(this.#renderClose('columns'));
      default:
        return nothing;
    }
  }

  #renderToggle(panel: Panel, text: string): TemplateResult {
    return html`<button
      class="button"
      type="button"
      id="toggle-${panel}"
      aria-expanded=${this.#open === panel ? 'true' : 'false'}
      @click=${() => this.#toggle(panel)}
    >
      ${text}
    </button>`;
  }

  #renderClose(panel: Panel): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.#toggle(panel)}>
      ${this.#host.localize.say('close')}
    </button>`;
  }

  // They stay where nothing matches, so that the way back is always there.
  #renderChips(): unknown {
    if (!this.active) return nothing;
    const { localize } = this.#host;
    const chip = (text: string, remove: string, act: () => void): TemplateResult =>
      html`<li>
        <button class="chip" type="button" aria-label=${remove} @click=${act}>${text} <span aria-hidden="true">✕</span></button>
      </li>`;
    const labels = new Map(this.#host.columns().map(({ field, label }) => [field.name, label]));
    return html`<ul class="chips">
      ${
        this.#search === ''
          ? nothing
          : chip(
              localize.say('searched', { text: this.#search }),
              localize.say('removeSearch', { text: this.#search }),
              () => this.#find(''),
            )
      }
      ${[...this.#filters].map(([name, filter]) => {
        const words = { column: labels.get(name) ?? name, value: this.#written(filter) };
        return chip(localize.say('chip', words), localize.say('removeFilter', words), () => this.#set(name, undefined));
      })}
      <li><button class="clear" type="button" @click=${() => this.#clear()}>${localize.say('clearAll')}</button></li>
    </ul>`;
  }

  #written(filter: ColumnFilter): string {
    const { localize } = this.#host;
    const write = (text: string): string =>
      /^\d{4}-\d\d-\d\d$/.test(text) ? formatIso(text, localize.locale) : formatNumber(Number(text), localize.locale);
    switch (filter.kind) {
      case 'contains':
        return `“${filter.text}”`;
      case 'oneOf':
        return filter.values.join(', ');
      case 'range':
        if (filter.from === '') return localize.say('atMost', { to: write(filter.to) });
        if (filter.to === '') return localize.say('atLeast', { from: write(filter.from) });
        return localize.say('fromTo', { from: write(filter.from), to: write(filter.to) });
      default:
        return localize.say(filter.kind === 'empty' ? 'isEmpty' : 'isFilled');
    }
  }

  #toggle(panel: Panel): void {
    const opens = this.#open !== panel;
    this.#open = opens ? panel : undefined;
    if (opens && panel === 'filter') this.#draft = this.#newDraft();
    this.#host.element.requestUpdate();
    this.#focus(opens ? '.tool-panel select, .tool-panel input' : `#toggle-${panel}`);
  }

  #openFilter(column: Column): void {
    this.#open = 'filter';
    this.#draft = this.#newDraft(column);
    this.#host.element.requestUpdate();
    this.#focus('.tool-panel .controls label:nth-child(2) select');
  }

  #newDraft(column?: Column): FilterDraft {
    const end = {
      apply: (name: string, filter: ColumnFilter | undefined) => this.#set(name, filter),
      close: () => this.#toggle('filter'),
    };
    return new FilterDraft(this.#host, this.#filters, end, column);
  }

  readonly #type = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    clearTimeout(this.#typing);
    // The browser's own cross, and Enter, ask at once.
    const pause = event.type === 'search' || value === '' ? 0 : TYPING;
    this.#typing = setTimeout(() => this.#find(value.trim()), pause);
  };

  #find(search: string): void {
    if (search === this.#search) return;
    this.#search = search;
    this.#narrow('', search === '' ? [] : [search]);
  }

  #set(name: string, filter: ColumnFilter | undefined): void {
    const filters = new Map(this.#filters);
    if (filter === undefined) filters.delete(name);
    else filters.set(name, filter);
    this.#filters = filters;
    this.#narrow(name, filter === undefined ? [] : [this.#written(filter)]);
    // The chip that was pressed is gone; the way on is next to it.
    if (filter === undefined) this.#focus(this.active ? '.chips button' : '#toggle-filter');
  }

  #clear(): void {
    this.#search = '';
    this.#filters = new Map();
    this.#narrow('', []);
    this.#focus('.search, #toggle-filter');
  }

  #conditions(): readonly Condition[] {
    const all = [...this.#fields, ...this.#host.columns().map(({ field }) => field)];
    const fields = new Map(all.map((field) => [field.name, field]));
    return [...this.#filters].flatMap(([name, filter]) => {
      const field = fields.get(name);
      return field === undefined ? [] : (filterCondition(field, filter) ?? []);
    });
  }
}
