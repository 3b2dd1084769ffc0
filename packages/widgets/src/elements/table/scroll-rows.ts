import type { BaseTable, Page, Row } from '@satudata/client';
import { html, nothing, render, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { BlockCache } from '../../shape/table/block-cache.js';
import type { Column } from '../../shape/table/columns.js';
import { type Group, GroupPlaces } from '../../shape/table/group-places.js';
import {
  drawnColumns,
  drawnRows,
  type Stack,
  type Standing,
  spaceAbove,
  stackHeight,
  stand,
} from '../../shape/table/scroll-window.js';
import type { RichHost, RichLook } from './rich-table.js';

/** Rows drawn above and below those in view, and rows asked for ahead. */
const AROUND = 3;
const AHEAD = 60;
/** Columns above which only those in view are drawn. */
const MANY_COLUMNS = 10;
/** Milliseconds at one place before rows are asked for after a leap, or while others are on their way. */
const REST = 80;

/** What is drawn of the rows themselves. */
export interface RowParts {
  cells(row: Row, columns: readonly Column[], look: RichLook): unknown;
  /** The cells of the last line, of these columns; undefined where there is none. */
  foot(columns: readonly Column[]): readonly unknown[] | undefined;
  /** The groups in the order of their rows; undefined where there are none, or they are not known yet. */
  groups(): readonly Group[] | undefined;
  /** The value by which a row belongs to a group, as text. */
  groupOf(row: Row): string;
  /** Name and figures of a group. */
  group(name: string, look: RichLook): unknown;
}

/** All rows of a table in one box: only those in view are drawn, and read as they come into view. */
export class ScrollRows {
  readonly #host: RichHost;
  readonly #parts: RowParts;
  #blocks = new BlockCache<Row>(100);
  #table: BaseTable | undefined;
  #key = '';
  #total = 0;
  #counted = true;
  #groups: readonly Group[] | undefined;
  #places: GroupPlaces | undefined;
  #misplaced = false;
  #height = 40;
  /** How much larger than usual a reader wants the text. */
  #scale = 1;
  #standing: Standing = { top: 0, scrolled: 0 };
  #columns: readonly Column[] = [];
  #span: readonly [number, number] = [0, 0];
  #look: RichLook | undefined;
  #frame = 0;
  #reading = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #call = new AbortController();

  constructor(host: RichHost, parts: RowParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Begins with the first rows of an answer; a refresh of the same rows keeps the place. */
  take(page: Page, table: BaseTable, fresh: boolean): void {
    const again = fresh && table.key === this.#key;
    this.#call.abort();
    this.#call = new AbortController();
    this.#blocks = new BlockCache<Row>(100);
    this.#table = table;
    this.#misplaced = false;
    this.#key = table.key;
    this.#blocks.put(0, page.rows, 0);
    this.#counted = page.total !== undefined;
    this.#total = page.total ?? page.rows.length + (page.next === undefined ? 0 : 1);
    if (again) return;
    this.#standing = { top: 0, scrolled: 0 };
    const box = this.#box();
    if (box !== null) box.scrollTop = 0;
  }

  /** Ends what is under way. */
  leave(): void {
    this.#call.abort();
    clearTimeout(this.#resting);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  render(columns: readonly Column[], look: RichLook): TemplateResult {
    this.#columns = columns;
    this.#look = look;
    const widths = this.#widths();
    this.#span = this.#spanOf(widths);
    const shown = this.#shown();
    const [left, right] = this.#sides(widths);
    const many = columns.length > MANY_COLUMNS;
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const foot = this.#parts.foot(shown.map(({ column }) => column));
    this.#place();
    const gap = many ? html`<td class="gap-cell" aria-hidden="true"></td>` : nothing;
    return html`<table
      part="table"
      class="rolling"
      width=${whole}
      aria-rowcount=${this.#counted ? this.#lines + 1 + (foot === undefined ? 0 : 1) : -1}
      aria-colcount=${many ? columns.length : nothing}
    >
      <caption part="caption" id="caption">${look.title}</caption>
      ${shown.map(
        ({ index }, at) =>
          html`${at === 1 && many ? html`<col width=${left} />` : nothing}<col width=${widths[index] ?? 120} />`,
      )}
      ${many ? html`<col width=${right} />` : nothing}
      <thead>
        <tr aria-rowindex="1">
          ${shown.map(({ column }, at) => html`${at === 1 ? gap : nothing}${look.head(column)}`)}
          ${gap}
        </tr>
      </thead>
      <tbody></tbody>
      ${
        foot === undefined
          ? nothing
          : html`<tfoot>
              <tr aria-rowindex=${this.#counted ? this.#lines + 2 : nothing}>
                ${foot.map((cell, at) => html`${at === 1 ? gap : nothing}${cell}`)}
                ${gap}
              </tr>
            </tfoot>`
      }
    </table>`;
  }

  /** Draws the rows in view into the drawn table. */
  drawn(): void {
    const box = this.#box();
    const body = box?.querySelector<HTMLElement>('.rolling > tbody') ?? null;
    if (box === null || body === null) return;
    box.classList.add('rolls');
    if (box.onscroll !== this.#scrolled) box.onscroll = this.#scrolled;
    const scale = Number.parseFloat(getComputedStyle(body).fontSize) / 14 || 1;
    const [first, end] = this.#spanOf(this.#widths());
    if (first !== this.#span[0] || end !== this.#span[1] || scale !== this.#scale) this.#host.element.requestUpdate();
    this.#scale = scale;
    this.#columnsIndexed(box);
    this.#draw(box, body);
    const row = body.querySelector<HTMLElement>('tr[aria-rowindex]');
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height > 0 && height !== this.#height) {
      this.#height = height;
      this.#draw(box, body);
    }
  }

  readonly #scrolled = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const box = this.#box();
      const body = box?.querySelector<HTMLElement>('.rolling > tbody') ?? null;
      if (box === null || body === null) return;
      const [first, end] = this.#spanOf(this.#widths());
      if (first !== this.#span[0] || end !== this.#span[1]) this.#host.element.requestUpdate();
      this.#draw(box, body);
    });
  };

  #draw(box: HTMLElement, body: HTMLElement): void {
    const look = this.#look;
    if (look === undefined) return;
    const stack = this.#stack(box);
    // The caption scrolls away before the rows do.
    const caption = box.querySelector('caption')?.getBoundingClientRect().height ?? 0;
    this.#place();
    const before = this.#standing.top;
    this.#standing = stand(stack, this.#standing, Math.max(0, box.scrollTop - caption));
    const leapt = Math.abs(this.#standing.top - before) * stack.height > stack.view * 2;
    const [first, end] = drawnRows(stack, this.#standing, AROUND);
    const above = spaceAbove(stack, this.#standing, first);
    const below = Math.max(0, stackHeight(stack) - above - (end - first) * this.#height);
    const shown = this.#shown();
    const focused = this.#host.element.shadowRoot?.activeElement;
    const rows = Array.from({ length: end - first }, (_, index) => this.#renderLine(first + index, shown, look));
    if (this.#misplaced && this.#places !== undefined) {
      // The portal has its groups in another order than its rows: then they stand without headings.
      this.#host.element.requestUpdate();
      return;
    }
    render(html`${space(above)}${rows}${space(below)}`, body);
    // What had the focus has left the drawing: the box itself goes on taking keys.
    if (focused !== undefined && focused !== null && !focused.isConnected) box.focus();
    this.#want(this.#rowAt(first), this.#rowAt(end), leapt);
  }

  get #lines(): number {
    return this.#places?.lines ?? this.#total;
  }

  #rowAt(line: number): number {
    return this.#places === undefined ? line : Math.min(this.#total, this.#places.at(line).row);
  }

  // Headings come when the groups are known; who has scrolled meanwhile stays with the rows that they have before them.
  #place(): void {
    const known = this.#misplaced || !this.#counted ? undefined : this.#parts.groups();
    const groups = known?.reduce((sum, { rows }) => sum + rows, 0) === this.#total ? known : undefined;
    if (groups === this.#groups) return;
    const { top, scrolled } = this.#standing;
    const row = this.#rowAt(Math.floor(top));
    this.#groups = groups;
    this.#places = groups && new GroupPlaces(groups);
    const line = this.#places?.lineOf(row) ?? row;
    const box = this.#box();
    if (top < 1 || box === null) return;
    const by = (line - Math.floor(top)) * this.#height;
    this.#standing = { top: line + (top % 1), scrolled: scrolled + by };
    box.scrollTop += by;
  }

  #renderLine(
    line: number,
    shown: readonly { readonly column: Column; readonly index: number }[],
    look: RichLook,
  ): TemplateResult {
    const places = this.#places;
    if (places === undefined) return this.#renderRow(line, line, shown, look);
    const { row, heading, group } = places.at(line);
    const known = this.#blocks.at(row);
    if (known !== undefined && this.#parts.groupOf(known) !== places.name(group)) this.#misplaced = true;
    if (!heading) return this.#renderRow(row, line, shown, look);
    return html`<tr class="group" aria-rowindex=${line + 2}>
      <td colspan=${shown.length + (this.#columns.length > MANY_COLUMNS ? 2 : 0)}>
        ${this.#parts.group(places.name(group), look)}
      </td>
    </tr>`;
  }

  #renderRow(
    index: number,
    line: number,
    shown: readonly { readonly column: Column; readonly index: number }[],
    look: RichLook,
  ): TemplateResult {
    const row = this.#blocks.at(index);
    const many = this.#columns.length > MANY_COLUMNS;
    const cells = shown.length + (many ? 2 : 0);
    if (row === undefined) {
      const failed = this.#blocks.state(Math.floor(index / this.#blocks.size)) === 'failed';
      return html`<tr aria-rowindex=${line + 2} class="coming">
        <td colspan=${cells}>
          ${
            failed
              ? html`<button class="more" type="button" @click=${() => this.#again(index)}>${look.localize.say('rowsFailed')}</button>`
              : html`<span>${look.localize.say('rowComing', { n: formatNumber(index + 1, look.localize.locale) })}</span>`
          }
        </td>
      </tr>`;
    }
    const columns = shown.map(({ column }) => column);
    const drawn = this.#parts.cells(row, columns, look) as readonly unknown[];
    if (!many) return html`<tr aria-rowindex=${line + 2}>${drawn}</tr>`;
    return html`<tr aria-rowindex=${line + 2}>
      ${drawn.slice(0, 1)}
      <td class="gap-cell" aria-hidden="true"></td>
      ${drawn.slice(1)}
      <td class="gap-cell" aria-hidden="true"></td>
    </tr>`;
  }

  // What is in view is read first, then what comes next. Who goes on step by step is read ahead for, one block at a time.
  #want(first: number, end: number, leapt: boolean): void {
    clearTimeout(this.#resting);
    const missing = (): readonly number[] => {
      const ahead = this.#blocks.missing(Math.max(0, first - AHEAD), Math.min(this.#total, end + AHEAD));
      return [...new Set([...this.#blocks.missing(first, end), ...ahead])];
    };
    const [next] = missing();
    if (next === undefined) return;
    if (!leapt && this.#reading === 0) void this.#read(next);
    this.#resting = setTimeout(() => {
      for (const block of missing()) void this.#read(block);
    }, REST);
  }

  async #read(block: number): Promise<void> {
    const table = this.#table;
    const blocks = this.#blocks;
    if (table === undefined || blocks.state(block) !== undefined) return;
    const near = Math.floor(this.#standing.top / blocks.size);
    blocks.put(block, 'loading', near);
    this.#reading += 1;
    try {
      const page = await table.page({ size: blocks.size, offset: block * blocks.size, signal: this.#call.signal });
      blocks.put(block, page.rows, near);
      if (page.total === undefined) {
        const known = block * blocks.size + page.rows.length + (page.next === undefined ? 0 : 1);
        if (blocks === this.#blocks) this.#total = Math.max(this.#total, known);
      }
    } catch {
      if (this.#call.signal.aborted) return;
      blocks.put(block, 'failed', near);
    } finally {
      this.#reading -= 1;
    }
    if (blocks === this.#blocks) this.#scrolled();
  }

  #again(index: number): void {
    const block = Math.floor(index / this.#blocks.size);
    this.#blocks.drop(block);
    void this.#read(block);
    this.#scrolled();
  }

  #box(): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  #stack(box: HTMLElement): Stack {
    const taken = [...box.querySelectorAll('thead, tfoot')].reduce(
      (sum, part) => sum + (part as HTMLElement).offsetHeight,
      0,
    );
    return { rows: this.#lines, height: this.#height, view: Math.max(this.#height, box.clientHeight - taken) };
  }

  #widths(): readonly number[] {
    const chosen = this.#host.tools()?.arrangement.widths;
    // What names the row must leave room for the others.
    const named = (this.#box()?.clientWidth ?? 800) < 480 ? 140 : 200;
    return this.#columns.map((column) => {
      const told = Number(column.told?.('width') ?? Number.NaN);
      const known = chosen?.get(column.field.name) ?? (Number.isFinite(told) ? Math.max(48, told) : undefined);
      if (known !== undefined) return known;
      const { label, unit, header } = column;
      const words = (label.length + (unit === '' ? 0 : unit.length + 3)) * 8.5 + 72;
      const least = header ? named : this.#look?.long.has(column) ? 260 : 120;
      return Math.round(Math.max(least, Math.min(words, 260)) * (header && named < 200 ? 1 : this.#scale));
    });
  }

  #spanOf(widths: readonly number[]): readonly [number, number] {
    const box = this.#box();
    if (widths.length <= MANY_COLUMNS) return [0, widths.length];
    const first = widths[0] ?? 0;
    const view = Math.max(320, (box?.clientWidth ?? 800) - first);
    const [from, to] = drawnColumns(widths.slice(1), box?.scrollLeft ?? 0, view);
    return [from + 1, to + 1];
  }

  // The first column stays in view, and so is always drawn.
  #shown(): readonly { readonly column: Column; readonly index: number }[] {
    const all = this.#columns.map((column, index) => ({ column, index }));
    if (all.length <= MANY_COLUMNS) return all;
    return [...all.slice(0, 1), ...all.slice(...this.#span)];
  }

  #sides(widths: readonly number[]): readonly [number, number] {
    const sum = (part: readonly number[]): number => part.reduce((whole, width) => whole + width, 0);
    return [sum(widths.slice(1, this.#span[0])), sum(widths.slice(this.#span[1]))];
  }

  // Only where columns are left out does it have to be said which they are.
  #columnsIndexed(box: HTMLElement): void {
    if (this.#columns.length <= MANY_COLUMNS) return;
    const indices = this.#shown().map(({ index }) => String(index + 1));
    for (const [at, head] of [...box.querySelectorAll('thead th')].entries())
      head.setAttribute('aria-colindex', indices[at] ?? '');
  }
}

function space(height: number): unknown {
  return height <= 0 ? nothing : html`<tr class="space" aria-hidden="true"><td height=${height}></td></tr>`;
}
