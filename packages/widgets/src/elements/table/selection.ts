import type { Row } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { SatuSelectEvent } from '../../foundation/events.js';
import type { Column } from '../../shape/table/columns.js';
import { rowKey } from '../../shape/table/row-key.js';
import { focusOn } from './focus-on.js';
import { cellText } from './rich-cell.js';
import type { RichHost } from './rich-table.js';

/** The rows that a reader chose, over all pages. */
export class Selection {
  readonly #host: RichHost;
  #rows: ReadonlyMap<string, Row> = new Map();

  constructor(host: RichHost) {
    this.#host = host;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** Keeps what is chosen as the newest answer has it. */
  refresh(rows: readonly Row[]): void {
    if (this.#rows.size === 0) return;
    const chosen = new Map(this.#rows);
    for (const row of rows) if (chosen.has(rowKey(row))) chosen.set(rowKey(row), row);
    this.#rows = chosen;
  }

  /** The control that chooses a row. */
  renderChoice(row: Row, key: string, name: string): TemplateResult {
    const { localize, element } = this.#host;
    const many = element.selectable === 'many';
    return html`<label class="choose"
      ><input
        type=${many ? 'checkbox' : 'radio'}
        name="choice"
        aria-label=${localize.say('chooseRow', { row: name })}
        .checked=${this.has(key)}
        @change=${(event: Event) => this.#choose([[key, row]], (event.currentTarget as HTMLInputElement).checked, many)}
    /></label>`;
  }

  /** The control that chooses all rows of the page. */
  renderAll(rows: readonly Row[]): unknown {
    const { localize, element } = this.#host;
    if (element.selectable !== 'many')
      return html`<span class="visually-hidden">${localize.say('choice-column')}</span>`;
    const entries = rows.map((row) => [rowKey(row), row] as const);
    const chosen = entries.filter(([key]) => this.has(key)).length;
    return html`<label class="choose"
      ><input
        type="checkbox"
        aria-label=${localize.say('chooseAll')}
        .checked=${chosen > 0 && chosen === entries.length}
        .indeterminate=${chosen > 0 && chosen < entries.length}
        @change=${(event: Event) => this.#choose(entries, (event.currentTarget as HTMLInputElement).checked, true)}
    /></label>`;
  }

  /** What can be done with the chosen rows; nothing where there are none. */
  renderBar(columns: () => readonly Column[]): unknown {
    const { size } = this.#rows;
    if (size === 0) return nothing;
    const { localize } = this.#host;
    return html`<div class="chosen" role="group" aria-label=${localize.say('chosenRows')}>
      <span>${localize.say('chosen', { n: formatNumber(size, localize.locale) })}</span>
      <button class="button" type="button" @click=${() => this.#copy(columns())}>${localize.say('copyRows')}</button>
      <button class="button" type="button" @click=${() => this.#clear()}>${localize.say('clearRows')}</button>
    </div>`;
  }

  #choose(entries: readonly (readonly [string, Row])[], chosen: boolean, many: boolean): void {
    const rows = new Map(many ? this.#rows : []);
    for (const [key, row] of entries) {
      if (chosen) rows.set(key, row);
      else rows.delete(key);
    }
    this.#set(rows);
  }

  #clear(): void {
    this.#set(new Map());
    void focusOn(this.#host.element, '.choose input');
  }

  #set(rows: ReadonlyMap<string, Row>): void {
    const { element, localize, announce } = this.#host;
    this.#rows = rows;
    announce(localize.say('chosen', { n: formatNumber(rows.size, localize.locale) }));
    element.requestUpdate();
    element.dispatchEvent(new SatuSelectEvent([...rows.values()]));
  }

  // Spreadsheets take tabs and lines as cells and rows.
  async #copy(columns: readonly Column[]): Promise<void> {
    const { localize, announce } = this.#host;
    const lines = [
      columns.map(({ label }) => label.replace(/\s+/g, ' ')),
      ...[...this.#rows.values()].map((row) => columns.map((column) => cellText(row, column))),
    ].map((cells) => cells.join('\t'));
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      announce(localize.say('rowsCopied'));
    } catch {
      announce(localize.say('rowsNotCopied'));
    }
  }
}
