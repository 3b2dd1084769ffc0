import { type BaseTable, type Field, type Page, type Row, SatuError, type Value } from '@satudata/client';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChildrenController } from '../../controllers/children-controller.js';
import { LatePart } from '../../controllers/late-part.js';
import { OverflowController } from '../../controllers/overflow-controller.js';
import { formatIso } from '../../format/date.js';
import { isMissing } from '../../format/missing.js';
import { formatNumber } from '../../format/number.js';
import { formatValue } from '../../format/value.js';
import { adopt } from '../../foundation/adopt.js';
import { element } from '../../foundation/element.js';
import { SatuFilterEvent, SatuPageEvent, SatuSortEvent } from '../../foundation/row-events.js';
import { safeUrl } from '../../foundation/safe-url.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { type Column, columnsOf, listedFields } from '../../shape/table/columns.js';
import { positionOf } from '../../shape/table/pager.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { SatuColumn } from './column.js';
import './column.js';
import { renderPager } from './pager.js';
import { tableStyles } from './table.styles.js';
import { type TableWord, tableWords } from './table.words.js';
import type { TableTools } from './table-tools.js';
import type { ToolsWord } from './tools.words.js';

const allTools = ['search', 'filter', 'columns'] as const;

interface Rows {
  readonly page: Page;
  readonly offset: number;
  readonly size: number;
}

/**
 * @summary Shows rows a page at a time, sortable, as a native table.
 * @tag satu-table
 * @status experimental
 * @since 0.1
 *
 * @slot - `satu-column` children, and what is shown until the rows arrive.
 * @event {SatuSortEvent} satu-sort - The reader asked for another order. Cancel it to sort by other means.
 * @event {SatuPageEvent} satu-page - The reader turned to another page.
 * @event {SatuFilterEvent} satu-filter - The reader searched or filtered; the `field` of a search is empty.
 * @csspart table - The table.
 * @csspart caption - Heading and number of rows.
 * @csspart tools - Search, filters and the choice of columns.
 * @csspart pager - The page controls.
 * @cssproperty [--satu-table-cell-padding=0.625em 0.75em] - Space inside a cell.
 */
@element('satu-table')
export class SatuTable extends DataElement<Rows> {
  static override styles = [...DataElement.styles, tableStyles];

  /** Field to sort by; a leading `-` puts the largest first. */
  @property({ reflect: true }) sort = '';

  /** Fields to show, in order, divided by commas; names with commas stand in double quotes. Default: all. */
  @property() fields = '';

  /** Rows on a page: 1 to 1,000. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Tools above the table, divided by spaces: `search`, `filter`, `columns`; `none` leaves them out. */
  @property() tools = 'search filter columns';

  /** Most rows of the whole table; unset for no cap. */
  @property({ type: Number }) limit: number | undefined;

  protected readonly localize: Localize<TableWord | ToolsWord | Word> = new Localize<TableWord | Word>(
    this,
    tableWords,
  );
  readonly #columns = new ChildrenController<SatuColumn>(this, 'satu-column');
  readonly #overflow = new OverflowController(this, () => this.renderRoot.querySelector('.scroll'));
  readonly #late = new LatePart(
    this,
    () => import('./tools.js'),
    async ({ TableTools, toolsStyles, toolsWords }) => {
      await this.localize.add(toolsWords);
      adopt(this.renderRoot, toolsStyles);
      this.#tools = new TableTools({
        localize: this.localize,
        wanted: () => new Set(this.#wantedTools()),
        columns: () => this.#shape(this.answer.value?.page.fields ?? []).columns,
        open: () => this.openTable(),
        requestUpdate: () => this.requestUpdate(),
        narrowed: (field, values) => this.#narrow(field, values),
        focus: (selector) => void this.#focus(selector),
      });
    },
  );
  #tools: TableTools | undefined;
  #page = 1;
  #scope = '';
  #said: 'sort' | 'page' | 'filter' | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tools?.leave();
  }

  protected override problem(): ConfigProblem | undefined {
    if (!(this.pageSize >= 1 && this.pageSize <= 1000)) {
      return { attribute: 'page-size', value: String(this.pageSize), allowed: ['1', '…', '1000'] };
    }
    const unknown = this.#wantedTools().find((tool) => !(allTools as readonly string[]).includes(tool));
    if (unknown !== undefined) return { attribute: 'tools', value: unknown, allowed: [...allTools, 'none'] };
    if (this.limit !== undefined && !(this.limit >= 0)) return { attribute: 'limit', value: String(this.limit) };
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another selection of rows begins at its first page; before the question is asked, so that it is asked once.
    const scope = JSON.stringify([
      this.lent?.key,
      this.where,
      this.search,
      this.src,
      this.resource,
      this.pageSize,
      this.sort,
      this.#tools?.key ?? '',
    ]);
    if (scope !== this.#scope && this.#scope !== '') this.#page = 1;
    this.#scope = scope;
    super.willUpdate(changed);
  }

  protected question(): TableQuestion<Rows> {
    const { pageSize: size } = this;
    const offset = (this.#page - 1) * size;
    return {
      key: JSON.stringify([this.sort, this.limit, size, offset, this.#tools?.key ?? '']),
      ask: async (table, options) => {
        const sorted = this.#shown(table);
        const page = await sorted.page({ ...options, size, offset });
        // Rows may have gone since the last reading: an empty page beyond the end turns back to the last one.
        if (page.rows.length > 0 || offset === 0 || page.total === undefined) return { page, offset, size };
        const last = Math.max(0, Math.ceil(page.total / size) - 1) * size;
        return { page: await sorted.page({ ...options, size, offset: last }), offset: last, size };
      },
    };
  }

  protected isEmpty({ page }: Rows): boolean {
    return page.rows.length === 0;
  }

  protected override countOf({ page }: Rows): number {
    return page.total ?? page.rows.length;
  }

  protected override answered(value: Rows): void {
    const said = this.#said;
    this.#said = undefined;
    if (said === 'page') {
      this.announce(this.#range(value));
      void this.#keepFocus();
    } else if (said === 'filter') this.announce(this.#range(value));
    else if (said === 'sort') this.announce(`${this.#sorted(value)} ${this.#range(value)}`);
  }

  protected override renderHeading(): unknown {
    return this.answer.value === undefined ? super.renderHeading() : nothing;
  }

  protected renderBody(value: Rows): unknown {
    const columns = this.#shape(value.page.fields).columns.filter((column) => this.#tools?.shows(column) !== false);
    const long = new Set(columns.filter(({ field }) => isLong(value.page.rows, field.name)));
    const overflows = this.#overflow.overflows;
    return html`${this.#wantedTools().length === 0 ? nothing : html`<div class="tools" part="tools">${this.#tools?.render()}</div>`}
      <div
        class="scroll"
        role=${overflows ? 'region' : nothing}
        tabindex=${overflows ? '0' : nothing}
        aria-labelledby=${overflows ? 'caption' : nothing}
      >
        <table part="table">
          <caption part="caption" id="caption">
            <span class="title" id="heading" role="heading" aria-level=${this.headingLevel}
              >${this.heading === '' ? (this.info?.title ?? this.localize.say('table')) : this.heading}</span
            >
            <span class="counted"
              >${this.#range(value)}<span class="visually-hidden">. ${this.localize.say('sortable')}</span></span
            >
          </caption>
          <thead>
            <tr>
              ${columns.map((column) => this.#renderHeader(column))}
            </tr>
          </thead>
          <tbody>
            ${value.page.rows.map((row) => html`<tr>${columns.map((column) => this.#renderCell(row, column, long.has(column)))}</tr>`)}
          </tbody>
        </table>
      </div>
      ${renderPager(this.#position(value), this.#name(), this.localize, (page) => this.#turn(page))}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.answer.value !== undefined && this.#wantedTools().length > 0) void this.#late.load();
  }

  protected override get narrowed(): boolean {
    return super.narrowed || this.#tools?.active === true;
  }

  protected override async openShown(): Promise<BaseTable> {
    const table = await this.openTable();
    if (table === undefined) throw new SatuError('invalid-config', 'There is no table', { field: 'src' });
    return this.#shown(table);
  }

  #shown(table: BaseTable): BaseTable {
    const { sort, limit } = this;
    let shown = this.#tools?.narrow(table) ?? table;
    if (sort !== '') shown = shown.sortBy(sort.replace(/^-/, ''), sort.startsWith('-') ? 'desc' : 'asc');
    return limit === undefined ? shown : shown.limit(limit);
  }

  #wantedTools(): readonly string[] {
    return this.tools.split(/\s+/).filter((tool) => tool !== '' && tool !== 'none');
  }

  #narrow(field: string, values: readonly string[]): void {
    this.#said = 'filter';
    this.requestUpdate();
    this.dispatchEvent(new SatuFilterEvent(field, values));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #name(): string {
    return this.heading === '' ? (this.info?.title ?? '') : this.heading;
  }

  #shape(fields: readonly Field[]) {
    const declared = this.#columns.all.map((column) => column.declared).filter((column) => column.field !== '');
    return columnsOf(fields, declared, listedFields(this.fields));
  }

  #position({ page, offset, size }: Rows) {
    return { ...positionOf(offset, page.rows.length, size, page.total), more: page.next !== undefined };
  }

  #range(value: Rows): string {
    const { first, last } = this.#position(value);
    const write = (number: number): string => formatNumber(number, this.localize.locale);
    const { total } = value.page;
    if (total !== undefined && first <= 1 && last === total) return this.localize.say('rows', { n: write(total) });
    const places = { first: write(first), last: write(last) };
    return total === undefined
      ? this.localize.say('rangeOpen', places)
      : this.localize.say('range', { ...places, total: write(total) });
  }

  #sorted({ page }: Rows): string {
    const down = this.sort.startsWith('-');
    const name = this.sort.replace(/^-/, '');
    const column = this.#shape(page.fields).columns.find((candidate) => candidate.field.name === name);
    const letters = column?.field.type === 'text';
    const word = letters ? (down ? 'sortedZA' : 'sortedAZ') : down ? 'sortedDown' : 'sortedUp';
    return this.localize.say(word, { column: column?.label ?? name });
  }

  #renderHeader(column: Column): unknown {
    const { name } = column.field;
    const order = this.sort === name ? 'ascending' : this.sort === `-${name}` ? 'descending' : undefined;
    const glyph = order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '◇';
    return html`<th scope="col" class=${column.numeric ? 'numeric' : ''} aria-sort=${order ?? nothing}>
      <button
        class="sort"
        type="button"
        @click=${() => this.#sortBy(order === 'ascending' || (order === undefined && column.numeric) ? `-${name}` : name)}
      >
        <span>${column.label}${column.unit === '' ? nothing : html` <span class="unit">(${column.unit})</span>`}</span>
        <span class="glyph" aria-hidden="true">${glyph}</span>
      </button>
    </th>`;
  }

  #renderCell(row: Row, column: Column, long: boolean): unknown {
    const content = this.#renderValue(row[column.field.name], column);
    if (column.header) return html`<th scope="row">${content}</th>`;
    return html`<td class=${column.numeric ? 'numeric' : long ? 'long' : ''}>${content}</td>`;
  }

  #renderValue(value: Value | undefined, { field, format }: Column): unknown {
    const { localize } = this;
    if (isMissing(value)) {
      return html`<span class="none" aria-hidden="true">–</span
        ><span class="visually-hidden">${localize.say('noValue')}</span>`;
    }
    if (typeof value === 'string') {
      if (format === 'date') return formatIso(value, localize.locale);
      const url = format === 'text' || !/^https?:\/\//i.test(value) ? undefined : safeUrl(value);
      if (url !== undefined) {
        return html`<a href=${url} target="_blank" rel="noopener noreferrer"
          >${value}<span class="visually-hidden"> ${localize.say('newTab')}</span></a
        >`;
      }
    }
    if (format === 'text' && typeof value !== 'object') return String(value);
    return formatValue(value, field, localize.locale, { yes: localize.say('yes'), no: localize.say('no') });
  }

  // The numbers move along when a page is turned; the reader stays on the page that they chose.
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    const focused = this.shadowRoot?.activeElement;
    if (focused?.matches('.number *')) this.shadowRoot?.querySelector<HTMLElement>('[aria-current=page]')?.focus();
  }

  #sortBy(sort: string): void {
    if (!this.dispatchEvent(new SatuSortEvent(sort))) return;
    this.#said = 'sort';
    this.sort = sort;
  }

  #turn(page: number): void {
    this.#page = page;
    this.#said = 'page';
    this.requestUpdate();
    this.dispatchEvent(new SatuPageEvent(page));
  }
}

// More than a short name somewhere on the page.
function isLong(rows: readonly Row[], field: string): boolean {
  return rows.some((row) => String(row[field] ?? '').length > 24);
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-table': SatuTable;
  }
}
