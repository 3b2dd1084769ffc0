import { type BaseTable, type Page, SatuError } from '@satudata/client';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { LatePart } from '../../controllers/late-part.js';
import { OverflowController } from '../../controllers/overflow-controller.js';
import { formatNumber } from '../../format/number.js';
import { adopt } from '../../foundation/adopt.js';
import { element } from '../../foundation/element.js';
import { SatuPageEvent, SatuSortEvent } from '../../foundation/row-events.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Column } from '../../shape/table/columns.js';
import { positionOf } from '../../shape/table/pager.js';
import { sortingsOf } from '../../shape/table/sorting.js';
import type { ConfigProblem } from '../data-element/config-problem.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import type { Shown } from '../data-element/shown-rows.js';
import './column.js';
import { laterHost } from './later-host.js';
import { OwnColumns } from './own-columns.js';
import { renderPager } from './pager.js';
import { type CellRenderer, longColumns, type RowsLook, renderCells, renderHead } from './plain-table.js';
import type { RichWord } from './rich.words.js';
import type { RichHost, RichTable } from './rich-table.js';
import { tableStyles } from './table.styles.js';
import { type TableWord, tableWords } from './table.words.js';
import type { TableTools } from './table-tools.js';
import type { ToolsWord } from './tools.words.js';

const allTools = ['search', 'filter', 'sort', 'columns', 'size'] as const;

/** An answer of a table: a page of rows, and where it stands. */
export interface Rows {
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
 * @event {SatuSelectEvent} satu-select - The reader chose rows; the `item` is the list of chosen rows.
 * @csspart table - The table.
 * @csspart caption - Heading and number of rows.
 * @csspart tools - Search, filters, order, choice of columns and page size.
 * @csspart pager - The page controls.
 * @cssproperty [--satu-table-cell-padding=0.625em 0.75em] - Space inside a cell.
 * @cssproperty [--satu-table-height=min(85vh, 40em)] - Greatest height of a table that scrolls inside its own box.
 */
@element('satu-table')
export class SatuTable extends DataElement<Rows> {
  static override styles = [...DataElement.styles, tableStyles];

  /** Fields to sort by, divided by commas; a leading `-` puts the largest first. */
  @property({ reflect: true }) sort = '';

  /** Fields to show, in order, divided by commas; names with commas stand in double quotes. Default: all. */
  @property() fields = '';

  /** Rows on a page: 1 to 1,000. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Tools around the table, divided by spaces: `search`, `filter`, `sort`, `columns`, `size`; `none` leaves them out. */
  @property() tools = 'search filter sort columns size';

  /** Most rows of the whole table; unset for no cap. */
  @property({ type: Number }) limit: number | undefined;

  /** `pages` shows a page at a time; `scroll` all rows in one box, read as they come into view. */
  @property() rows: 'pages' | 'scroll' = 'pages';

  /**
   * What happens where there is no room: the table scrolls sideways (`scroll`), columns of low priority move behind a button in each row
   * (`detail`), or each row becomes a card (`cards`). Default: `detail` where a column declares its priority, else `scroll`.
   */
  @property() layout: '' | 'scroll' | 'detail' | 'cards' = '';

  /** Field by whose values rows are put in groups, each with its number of rows and the columns' totals. */
  @property() group = '';

  /** Whether the reader can choose rows: `one` or `many`; the page is told by `satu-select`. */
  @property() selectable: '' | 'one' | 'many' = '';

  /** Keeps search, filters, order and page in the page's address, under this name: letters and digits, `t` where it is empty. */
  @property({ attribute: 'url-sync' }) urlSync: string | null = null;

  /** Draws a cell: gives a Lit template, a node or a text, never markup as text; undefined leaves the cell to the table. */
  @property({ attribute: false }) cell: CellRenderer | undefined;

  protected readonly localize: Localize<TableWord | ToolsWord | RichWord | Word> = new Localize<TableWord | Word>(
    this,
    tableWords,
  );
  readonly #columns = new OwnColumns(this);
  readonly #overflow = new OverflowController(laterHost(this), () => this.renderRoot.querySelector('.scroll'));
  readonly #host: RichHost = {
    element: this,
    localize: this.localize,
    columns: () => this.#columns.of(this.answer.value?.page.fields ?? []),
    open: () => this.openTable(),
    announce: (text) => this.announce(text),
    said: (what) => {
      this.#said = what;
      this.requestUpdate();
    },
    order: (sort) => this.#sortBy(sort),
    page: (to) => {
      if (to) this.#page = to;
      return this.#page;
    },
    tools: () => this.#tools,
    loadTools: () => this.#late.load(),
    loadRich: () => this.#more.load(),
  };
  readonly #late = new LatePart(
    this,
    () => import('./tools.js'),
    async ({ TableTools, toolsStyles, toolsWords }) => {
      await this.localize.add(toolsWords);
      adopt(this.renderRoot, toolsStyles);
      this.#tools = new TableTools(this.#host);
    },
  );
  readonly #more = new LatePart(
    this,
    () => import('./rich.js'),
    async ({ RichTable, richStyles, richWords }) => {
      await this.localize.add(richWords);
      adopt(this.renderRoot, richStyles);
      this.#rich = new RichTable(this.#host);
      await this.#rich.start();
    },
  );
  #tools: TableTools | undefined;
  #rich: RichTable | undefined;
  #page = 1;
  #scope = '';
  #said: 'sort' | 'page' | 'filter' | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tools?.leave();
    this.#rich?.leave();
  }

  /** Rows on screen, as the reader has them. */
  shownRows(): Shown | undefined {
    const page = this.answer.value?.page;
    const columns = this.#host.columns();
    const shown = this.#tools?.arrange(columns) ?? columns;
    return page && { rows: page.rows, fields: shown.map(({ field }) => field), total: page.total };
  }

  /** Prints all rows, up to 1,000, with source, date and address. Resolves when the reader has left the print dialog. */
  async print(): Promise<void> {
    await this.#more.load();
    await this.#rich?.print();
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
    if (scope !== this.#scope && this.#scope !== '') this.#page = this.#rich?.pageOf() ?? 1;
    this.#scope = scope;
    super.willUpdate(changed);
  }

  protected question(): TableQuestion<Rows> | undefined {
    // What the address says of the table comes with the part that reads it.
    if (this.urlSync !== null && this.#more.part === undefined) {
      void this.#more.load();
      return undefined;
    }
    const size = this.rows === 'scroll' ? 100 : this.pageSize;
    const offset = (this.#page - 1) * size;
    return {
      key: JSON.stringify([this.sort, this.group, this.rows, this.limit, size, offset, this.#tools?.key ?? '']),
      ask: async (table, options) => {
        const sorted = this.#shown(table);
        const coming = this.#wantsRich() ? this.#more.load() : undefined;
        let answer = { page: await sorted.page({ ...options, size, offset }), offset, size };
        const { rows, total } = answer.page;
        // Rows may have gone since the last reading: an empty page beyond the end turns back to the last one.
        if (rows.length === 0 && offset > 0 && total !== undefined) {
          const last = Math.max(0, Math.ceil(total / size) - 1) * size;
          answer = { page: await sorted.page({ ...options, size, offset: last }), offset: last, size };
        }
        await (coming ?? (isHeavy(answer.page) && this.#more.load()));
        return this.#rich?.prepare(answer, sorted, options) ?? answer;
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
    // What is said of an order is not among the words that every table starts with.
    if (said !== undefined) void this.#late.load().then(() => this.#tools?.tell(said, this.#range(value)));
    this.#rich?.answered(value, said === undefined);
  }

  protected override renderHeading(): unknown {
    return this.answer.value === undefined ? super.renderHeading() : nothing;
  }

  protected renderBody(value: Rows): unknown {
    const all = this.#columns.of(value.page.fields);
    const columns = this.#tools?.arrange(all) ?? all;
    const { localize } = this;
    const look: RowsLook = { localize, cell: this.cell, long: longColumns(value.page.rows, columns) };
    const sortings = sortingsOf(this.sort);
    const title = html`<span class="title" id="heading" role="heading" aria-level=${this.headingLevel}
        >${this.#name() || localize.say('table')}</span
      >
      <span class="counted">${this.#range(value)}<span class="visually-hidden">. ${localize.say('sortable')}</span></span>`;
    const head = (column: Column, more?: unknown): unknown =>
      renderHead(column, sortings, localize, this.#press, [
        more ?? (column.field.notes && html`<span class="note"></span>`),
        this.#tools?.renderHeading(column),
      ]);
    const overflows = this.rows === 'scroll' || this.#overflow.overflows;
    return html`${this.#wantedTools().length === 0 ? nothing : html`<div class="tools" part="tools">${this.#tools?.render()}</div>`}
      ${this.#rich?.renderAbove() ?? nothing}
      <div
        class="scroll"
        role=${overflows ? 'region' : nothing}
        tabindex=${overflows ? '0' : nothing}
        aria-labelledby=${overflows ? 'caption' : nothing}
      >
        ${
          this.#rich?.render(value, columns, { ...look, title, head }) ??
          html`<table part="table">
            <caption part="caption" id="caption">${title}</caption>
            <thead>
              <tr>
                ${columns.map((column) => head(column))}
              </tr>
            </thead>
            <tbody>
              ${guard([value, localize.locale, this.cell && {}, ...columns], () => value.page.rows.map((row) => html`<tr>${renderCells(row, columns, look)}</tr>`))}
            </tbody>
          </table>`
        }
      </div>
      <div class="under">
        ${this.rows === 'scroll' ? nothing : renderPager(this.#position(value), this.#name(), localize, (page) => this.#turn(page))}
        ${this.#tools?.renderSize(value.page.total)}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.answer.value !== undefined && this.#wantedTools().length > 0)
      void this.drawn().then(() => this.#late.load());
    if (this.answer.value?.page.fields.some(({ notes }) => notes)) void this.#more.load();
    this.#rich?.drawn();
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
    const { group, sort, limit } = this;
    let shown = this.#tools?.narrow(table) ?? table;
    for (const { field, down } of [...sortingsOf(sort)].reverse()) shown = shown.sortBy(field, down ? 'desc' : 'asc');
    // Rows of a group stand together, whatever orders them inside.
    if (group !== '' && sortingsOf(sort)[0]?.field !== group) shown = shown.sortBy(group);
    return limit === undefined ? shown : shown.limit(limit);
  }

  #wantsRich(): boolean {
    const { rows, layout, group, selectable, refresh } = this;
    return rows === 'scroll' || `${layout}${group}${selectable}${refresh}` !== '' || this.#columns.rich;
  }

  #wantedTools(): readonly string[] {
    return this.tools.split(/\s+/).filter((tool) => tool !== '' && tool !== 'none');
  }

  #name(): string {
    return this.heading === '' ? (this.info?.title ?? '') : this.heading;
  }

  #position({ page, offset, size }: Rows) {
    return { ...positionOf(offset, page.rows.length, size, page.total), more: page.next !== undefined };
  }

  #range(value: Rows): string {
    const { first, last } = this.#position(value);
    const write = (number: number): string => formatNumber(number, this.localize.locale);
    const { total } = value.page;
    if (total !== undefined && (this.rows === 'scroll' || (first <= 1 && last === total)))
      return this.localize.say('rows', { n: write(total) });
    const places = { first: write(first), last: write(last) };
    return total === undefined
      ? this.localize.say('rangeOpen', places)
      : this.localize.say('range', { ...places, total: write(total) });
  }

  readonly #press = async ({ shiftKey }: MouseEvent, column: Column): Promise<void> => {
    // Which order a press means is worked out by what knows orders of several columns.
    if (this.#tools === undefined) await this.#late.load();
    this.#tools?.press(column, shiftKey);
  };

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

// Values that a cell of plain text would not do for.
function isHeavy({ rows }: Page): boolean {
  return rows.some((row) =>
    Object.values(row).some((value) =>
      typeof value === 'object' ? value !== null : typeof value === 'string' && value.length > 280,
    ),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-table': SatuTable;
  }
}
