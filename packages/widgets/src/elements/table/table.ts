import type { Field, Page, Row, Value } from '@satudata/client';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChildrenController } from '../../controllers/children-controller.js';
import { OverflowController } from '../../controllers/overflow-controller.js';
import { formatIso } from '../../format/date.js';
import { isMissing } from '../../format/missing.js';
import { formatNumber } from '../../format/number.js';
import { formatValue } from '../../format/value.js';
import { element } from '../../foundation/element.js';
import { SatuPageEvent, SatuSortEvent } from '../../foundation/events.js';
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
 * @csspart table - The table.
 * @csspart caption - Heading and number of rows.
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

  /** Most rows of the whole table; unset for no cap. */
  @property({ type: Number }) limit: number | undefined;

  protected readonly localize = new Localize<TableWord | Word>(this, tableWords);
  readonly #columns = new ChildrenController<SatuColumn>(this, 'satu-column');
  readonly #overflow = new OverflowController(this, () => this.renderRoot.querySelector('.scroll'));
  #page = 1;
  #scope = '';
  #said: 'sort' | 'page' | undefined;

  protected override problem(): ConfigProblem | undefined {
    if (!(this.pageSize >= 1 && this.pageSize <= 1000)) {
      return { attribute: 'page-size', value: String(this.pageSize), allowed: ['1', '…', '1000'] };
    }
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
    ]);
    if (scope !== this.#scope && this.#scope !== '') this.#page = 1;
    this.#scope = scope;
    super.willUpdate(changed);
  }

  protected question(): TableQuestion<Rows> {
    const { sort, limit, pageSize: size } = this;
    const offset = (this.#page - 1) * size;
    return {
      key: JSON.stringify([sort, limit, size, offset]),
      async ask(table, options) {
        let sorted = sort === '' ? table : table.sortBy(sort.replace(/^-/, ''), sort.startsWith('-') ? 'desc' : 'asc');
        if (limit !== undefined) sorted = sorted.limit(limit);
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
    } else if (said === 'sort') this.announce(`${this.#sorted(value)} ${this.#range(value)}`);
  }

  protected override renderHeading(): unknown {
    return this.answer.value === undefined ? super.renderHeading() : nothing;
  }

  protected renderBody(value: Rows): unknown {
    const { columns } = this.#shape(value.page.fields);
    const overflows = this.#overflow.overflows;
    return html`<div
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
            ${value.page.rows.map((row) => html`<tr>${columns.map((column) => this.#renderCell(row, column))}</tr>`)}
          </tbody>
        </table>
      </div>
      ${renderPager(this.#position(value), this.#name(), this.localize, (page) => this.#turn(page))}`;
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

  #renderCell(row: Row, column: Column): unknown {
    const content = this.#renderValue(row[column.field.name], column);
    if (column.header) return html`<th scope="row">${content}</th>`;
    return html`<td class=${column.numeric ? 'numeric' : ''}>${content}</td>`;
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

declare global {
  interface HTMLElementTagNameMap {
    'satu-table': SatuTable;
  }
}
