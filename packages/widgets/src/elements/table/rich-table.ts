import type { BaseTable, Field, Row } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { BoxController } from '../../controllers/box-controller.js';
import { isMissing } from '../../format/missing.js';
import { formatValue } from '../../format/value.js';
import { arranged, isFrozen, unarranged } from '../../shape/table/column-order.js';
import type { Column } from '../../shape/table/columns.js';
import { type Fitted, fitColumns } from '../../shape/table/fit-columns.js';
import { groupsOf } from '../../shape/table/group-places.js';
import { rowKey } from '../../shape/table/row-key.js';
import { sortingsOf } from '../../shape/table/sorting.js';
import { isScaled, measured, shareOf } from '../../shape/table/totals.js';
import { Changes } from './changes.js';
import { HeadTools } from './head-tools.js';
import { laterHost } from './later-host.js';
import type { RowsLook } from './plain-table.js';
import { printWhole } from './print-whole.js';
import { renderBadge, renderBar, renderRich } from './rich-cell.js';
import { ScrollRows } from './scroll-rows.js';
import { Selection } from './selection.js';
import type { Rows, SatuTable } from './table.js';
import { TableSums } from './table-sums.js';
import type { TableTools, ToolsHost } from './table-tools.js';
import { UrlState } from './url-state.js';

/** What drawing a table richly needs of its element. */
export interface RichHost extends ToolsHost {
  /** The page that is shown, counted from 1; `to` goes to another without telling anybody. */
  page(to?: number): number;
  readonly tools: () => TableTools | undefined;
  loadTools(): Promise<unknown>;
}

/** Parts of a drawing that every table has. */
export interface RichLook extends RowsLook {
  /** Heading and number of rows. */
  readonly title: TemplateResult;
  readonly head: (column: Column, more?: unknown) => unknown;
}

/** Ems below which a card takes the place of a row. */
const CARD_WIDTH = 45;

/** Everything that a table draws beyond plain rows: formats, details, cards, groups, totals, marks, choices, changes, scrolling. */
export class RichTable {
  readonly #host: RichHost;
  readonly #box: BoxController<number>;
  readonly #selection: Selection;
  readonly #sums: TableSums;
  readonly #head: HeadTools;
  readonly #changes: Changes;
  readonly #scroll: ScrollRows;
  readonly #url: UrlState;
  #open: ReadonlySet<string> = new Set();
  #fewer = 0;
  #fitted = '';
  #asked: { readonly table: BaseTable; readonly fresh: boolean; readonly fields: readonly Field[] } | undefined;
  #call = new AbortController();

  constructor(host: RichHost) {
    this.#host = host;
    const { element } = host;
    const box = (): Element | null => element.renderRoot.querySelector('.scroll');
    this.#box = new BoxController(laterHost(element), box, 0, ({ clientWidth }) => clientWidth);
    this.#selection = new Selection(host);
    this.#sums = new TableSums(host);
    this.#head = new HeadTools(host);
    this.#changes = new Changes(host);
    this.#scroll = new ScrollRows(host, {
      cells: (row, columns, look) => this.#renderCells(row, rowKey(row), columns, look),
      foot: (columns) => this.#sums.footCells(columns, host.columns(), 0),
      groups: () => (element.group === '' ? undefined : this.#sums.groups(startsDown(element))),
      groupOf: (row) => String(row[element.group] ?? ''),
      group: (name, look) => this.#renderGroup(name, look),
    });
    this.#url = new UrlState(host);
  }

  /** Takes from the page's address what the reader left there. */
  start(): Promise<void> {
    return this.#url.start();
  }

  /** The page that the address says for a selection of rows; undefined where it says none. */
  pageOf(): number | undefined {
    return this.#url.takePage();
  }

  /** Takes an answer on its way to the element. */
  prepare(answer: Rows, table: BaseTable, { fresh }: { readonly fresh: boolean }): Rows {
    this.#asked = { table, fresh, fields: answer.page.fields };
    if (this.#host.element.rows === 'scroll') this.#scroll.take(answer.page, table, fresh);
    return answer;
  }

  /** Follows an answer; `quiet` where the reader did not ask for it. Totals are asked for after the rows. */
  answered({ page }: Rows, quiet: boolean): void {
    this.#selection.refresh(page.rows);
    this.#changes.take(page.rows, quiet);
    this.#url.put();
    if (this.#asked === undefined) return;
    const { table, fresh } = this.#asked;
    this.#call.abort();
    this.#call = new AbortController();
    void this.#sums.ask(table, this.#host.columns(), this.#host.element.group, this.#call.signal, fresh);
  }

  /** Prints all rows, up to the largest page, and shows the same page as before again. */
  print(): Promise<void> {
    return printWhole(this.#host);
  }

  /** Ends what is under way. */
  leave(): void {
    this.#call.abort();
    this.#scroll.leave();
  }

  /** What stands between the tools and the table. */
  renderAbove(): unknown {
    const { localize, element } = this.#host;
    return [
      this.#selection.renderBar(() => this.#host.tools()?.arrange(this.#host.columns()) ?? this.#host.columns()),
      element.rows === 'scroll' ? html`<p class="find-hint">${localize.say('findHint')}</p>` : nothing,
    ];
  }

  render(value: Rows, wanted: readonly Column[], look: RichLook): unknown {
    const { element, tools } = this.#host;
    // Frozen columns stand first, also where there are no tools to freeze them by.
    const columns = arranged(wanted, { ...unarranged, frozen: tools()?.arrangement.frozen ?? unarranged.frozen });
    if (element.rows === 'scroll') return this.#scroll.render(columns, look);
    const ems = this.#box.value / fontSize(element.renderRoot.querySelector('table') ?? element);
    const narrow = element.layout === 'cards' && this.#box.value > 0 && ems < CARD_WIDTH;
    const { shown, rest } = this.#fit(columns, ems, look.long);
    const lead = (rest.length > 0 ? 1 : 0) + (element.selectable === '' ? 0 : 1);
    const chosen = tools()?.arrangement.widths;
    const widths = shown.map((column) => chosen?.get(column.field.name) ?? toldWidth(column));
    const sized = !narrow && widths.some((width) => width !== undefined);
    // A column without a width takes what the others leave.
    const whole = widths.includes(undefined)
      ? undefined
      : widths.reduce<number>((sum, width) => sum + (width ?? 0), lead * 48);
    const heads = narrow ? html`<div class="caption" part="caption" id="caption">${look.title}</div>` : nothing;
    return html`${heads}<table
      part="table"
      aria-labelledby=${narrow ? 'heading' : nothing}
      class=${narrow ? 'cards' : sized ? 'sized' : ''}
      role=${narrow ? 'table' : nothing}
      width=${sized ? (whole ?? nothing) : nothing}
      @pointerdown=${this.#head.grab}
      @keydown=${this.#head.key}
    >
      ${narrow ? nothing : html`<caption part="caption" id="caption">${look.title}</caption>`}
      ${
        sized
          ? [...Array.from({ length: lead }, () => 48), ...widths].map(
              (width) => html`<col width=${width ?? nothing} />`,
            )
          : nothing
      }
      <thead role=${narrow ? 'rowgroup' : nothing}>
        <tr role=${narrow ? 'row' : nothing}>
          ${element.selectable === '' ? nothing : html`<th scope="col" class="tool" role=${narrow ? 'columnheader' : nothing}>${this.#selection.renderAll(value.page.rows)}</th>`}
          ${rest.length === 0 ? nothing : html`<th scope="col" class="tool"><span class="visually-hidden">${look.localize.say('detail-column')}</span></th>`}
          ${shown.map((column) =>
            narrow
              ? html`<th scope="col" role="columnheader">${column.label}</th>`
              : look.head(column, this.#head.render(column)),
          )}
        </tr>
      </thead>
      ${this.#renderBodies(value, shown, rest, lead, narrow, look)}
      ${this.#sums.renderFoot(shown, this.#host.columns(), lead, narrow)}
    </table>`;
  }

  /** Puts in order what only the drawn table tells: how much fits, and where frozen columns stand. */
  drawn(): void {
    const { element, tools } = this.#host;
    this.#scroll.drawn();
    const box = element.renderRoot.querySelector('.scroll');
    if (box === null) return;
    if (this.#fitted !== '' && box.scrollWidth > box.clientWidth + 1 && this.#fewer < 50) {
      this.#fewer += 1;
      element.requestUpdate();
    }
    freeze(box, frozenOf(this.#host.columns(), tools()), box.querySelectorAll('thead .tool').length);
  }

  #fit(columns: readonly Column[], ems: number, long: ReadonlySet<Column>): Fitted {
    const { layout } = this.#host.element;
    const declared = columns.some(({ told }) => told?.('priority') != null);
    const details = columns.some(({ told }) => told?.('detail') != null);
    const fits = layout === 'detail' || (layout === '' && declared);
    if (!(fits || details)) {
      this.#fitted = '';
      return { shown: columns, rest: [] };
    }
    // Another width, or other columns, are tried anew.
    const fitted = fits ? `${Math.round(ems)} ${columns.map(({ field }) => field.name).join()}` : '';
    if (fitted !== this.#fitted) this.#fewer = 0;
    this.#fitted = fitted;
    const room = fits && ems > 0 ? ems - 4 : Number.POSITIVE_INFINITY;
    const result = fitColumns(columns, room, long, this.#fewer);
    if (result.shown.length <= 1) this.#fitted = '';
    return result;
  }

  #renderBodies(
    { page }: Rows,
    shown: readonly Column[],
    rest: readonly Column[],
    lead: number,
    narrow: boolean,
    look: RichLook,
  ): unknown {
    const { group } = this.#host.element;
    const role = narrow ? 'rowgroup' : nothing;
    const rows = (part: readonly Row[]): unknown =>
      part.map((row) => this.#renderRow(row, shown, rest, lead, narrow, look));
    if (group === '') return html`<tbody role=${role}>${rows(page.rows)}</tbody>`;
    return groupsOf(page.rows, group).map((part) => {
      return html`<tbody role=${role}>
        <tr class="group" role=${narrow ? 'row' : nothing}>
          <th scope="rowgroup" role=${narrow ? 'rowheader' : nothing} colspan=${shown.length + lead}>
            ${this.#renderGroup(String(part[0]?.[group] ?? ''), look, part[0]?.[group])}
          </th>
        </tr>
        ${rows(part)}
      </tbody>`;
    });
  }

  #renderGroup(name: string, look: RowsLook, value = this.#sums.valueOf(name)): unknown {
    const { group } = this.#host.element;
    const field = this.#asked?.fields.find((each) => each.name === group);
    const written = field === undefined ? name : formatValue(value ?? name, field, look.localize.locale, words(look));
    return html`<span class="about"
      ><span class="group-name">${isMissing(value ?? name) ? look.localize.say('noValue') : written}</span>
      ${this.#sums.renderGroup(name, this.#host.columns())}</span
    >`;
  }

  #renderRow(
    row: Row,
    shown: readonly Column[],
    rest: readonly Column[],
    lead: number,
    narrow: boolean,
    look: RichLook,
  ): unknown {
    const { localize, element } = this.#host;
    const key = rowKey(row);
    const name = this.#nameOf(row, shown);
    const open = this.#open.has(key);
    const role = narrow ? 'cell' : nothing;
    const changed = this.#changes.has(key);
    const state = `${changed ? 'changed' : ''}${this.#selection.has(key) ? ' selected' : ''}${open ? ' opened' : ''}`;
    return html`<tr class=${state} role=${narrow ? 'row' : nothing}>
        ${element.selectable === '' ? nothing : html`<td class="tool" role=${role}>${this.#selection.renderChoice(row, key, name)}</td>`}
        ${
          rest.length === 0
            ? nothing
            : html`<td class="tool">
                <button
                  class="expand"
                  type="button"
                  aria-expanded=${open ? 'true' : 'false'}
                  aria-label=${localize.say('detail', { row: name })}
                  @click=${() => this.#turn(key)}
                >
                  <span aria-hidden="true">${open ? '−' : '+'}</span>
                </button>
              </td>`
        }
        ${this.#renderCells(row, key, shown, look, narrow)}
      </tr>
      ${
        open && rest.length > 0
          ? html`<tr class="detail">
              <td colspan=${shown.length + lead}>
                <dl>
                  ${rest.map(
                    (column) =>
                      html`<div>
                        <dt>${column.label}${column.unit === '' ? nothing : html`${' '}<span class="unit">(${column.unit})</span>`}</dt>
                        <dd>${this.#renderContent(row, key, column, look)}</dd>
                      </div>`,
                  )}
                </dl>
              </td>
            </tr>`
          : nothing
      }`;
  }

  #renderCells(row: Row, key: string, columns: readonly Column[], look: RowsLook, narrow = false): unknown {
    return columns.map((column) => {
      const content = this.#renderContent(row, key, column, look);
      const label = narrow ? (column.unit === '' ? column.label : `${column.label} (${column.unit})`) : nothing;
      const changed = column.header && this.#changes.has(key) ? this.#changes.render() : nothing;
      if (column.header)
        return html`<th scope="row" role=${narrow ? 'rowheader' : nothing} data-label=${label}>${content}${changed}</th>`;
      const heat = this.#heat(row, column);
      const kind = `${column.numeric ? 'numeric' : look.long.has(column) || isNested(column) ? 'long' : ''}${heat}`;
      return html`<td class=${kind} role=${narrow ? 'cell' : nothing} data-label=${label}>${content}</td>`;
    });
  }

  #renderContent(row: Row, key: string, column: Column, look: RowsLook): unknown {
    const value = row[column.field.name];
    const own = look.cell?.(value, row, column.field);
    if (own !== undefined) return own;
    const name = `${key} ${column.field.name}`;
    const open = this.#open.has(name);
    const content = renderRich(value, column, look.localize, { open, toggle: () => this.#turn(name) });
    const mark = column.told?.('mark');
    if (mark === 'badge') return renderBadge(content, value, column, look.localize);
    return mark === 'bar' ? renderBar(content, this.#share(row, column, true)) : content;
  }

  #share(row: Row, column: Column, fromZero: boolean): number | undefined {
    const index = this.#host.columns().findIndex(({ field }) => field.name === column.field.name);
    const low = measured(this.#sums.whole, 'l', index);
    const from = fromZero && Number(low) >= 0 ? 0 : low;
    return shareOf(row[column.field.name], from, measured(this.#sums.whole, 'h', index));
  }

  #heat(row: Row, column: Column): string {
    if (!isScaled(column) || column.told?.('mark') !== 'heat') return '';
    const share = this.#share(row, column, false);
    return share === undefined ? '' : ` heat heat-${Math.min(5, Math.floor(share * 5) + 1)}`;
  }

  #nameOf(row: Row, columns: readonly Column[]): string {
    const { localize } = this.#host;
    const column = columns.find(({ header }) => header) ?? columns[0];
    if (column === undefined) return '';
    return formatValue(row[column.field.name], column.field, localize.locale, words({ localize })).slice(0, 100);
  }

  #turn(name: string): void {
    const open = new Set(this.#open);
    if (!open.delete(name)) open.add(name);
    this.#open = open;
    this.#host.element.requestUpdate();
  }
}

function words({ localize }: Pick<RowsLook, 'localize'>): { readonly yes: string; readonly no: string } {
  return { yes: localize.say('yes'), no: localize.say('no') };
}

function fontSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 16;
}

function toldWidth({ told }: Column): number | undefined {
  const width = Number(told?.('width') ?? Number.NaN);
  return Number.isFinite(width) ? Math.max(48, width) : undefined;
}

// Places and nested values take more room than their text as a whole would tell.
function isNested({ format, field }: Column): boolean {
  return /^(long|json|geo)$/.test(format === 'auto' ? field.type : format);
}

// Rows that begin with the last group have all groups the other way round.
function startsDown({ group, sort }: SatuTable): boolean {
  const [first] = sortingsOf(sort);
  return first?.field === group && first.down;
}

function frozenOf(columns: readonly Column[], tools: TableTools | undefined): number {
  const arrangement = tools?.arrangement ?? unarranged;
  return arranged(columns, arrangement).filter((column) => isFrozen(column, arrangement)).length;
}

/** Keeps the first columns of a box in view; how far from its edge each stands follows from those before it. */
function freeze(box: Element, count: number, lead: number): void {
  for (const row of box.querySelectorAll<HTMLTableRowElement>('tr:not(.group, .detail)')) {
    let left = 0;
    for (const [index, cell] of [...row.cells].entries()) {
      const frozen = count > 0 && index < count + lead;
      cell.classList.toggle('frozen', frozen);
      cell.style.insetInlineStart = frozen ? `${left}px` : '';
      if (frozen) left += cell.offsetWidth;
    }
  }
}
