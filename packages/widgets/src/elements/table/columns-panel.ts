import { html, type TemplateResult } from 'lit';
import {
  type Arrangement,
  arranged,
  isFrozen,
  moved,
  ordered,
  placed,
  unarranged,
  widths,
} from '../../shape/table/column-order.js';
import type { Column } from '../../shape/table/columns.js';
import type { ToolsHost } from './table-tools.js';
import { widthOf } from './width-of.js';

/** Pixels that one press widens a column by. */
const STEP = 32;

/** The panel in which a reader hides, orders, freezes and widens columns. */
export class ColumnsPanel {
  readonly #host: ToolsHost;
  #arrangement: Arrangement = unarranged;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** Changes the arrangement. What every table cannot draw waits for the part that can. */
  arrange(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    if (change.frozen !== undefined || change.widths !== undefined) void this.#host.loadRich();
    this.#host.element.requestUpdate();
  }

  /** Sets the width of a column in pixels, within what is readable. */
  widen(name: string, width: number): void {
    // The other columns stay as wide as they are.
    const now = this.#host.columns().map(({ field }) => [field.name, this.widthOf(field.name)] as const);
    const within = Math.round(Math.max(widths.least, Math.min(widths.most, width)));
    this.arrange({ widths: new Map(now).set(name, within) });
  }

  /** Moves a column by so many places. */
  move(name: string, by: number): void {
    this.arrange({ order: moved(ordered(this.#host.columns(), this.#arrangement), name, by) });
  }

  /** Puts a column before or after another, and says where it stands then. */
  put(name: string, beside: string, after: boolean): void {
    this.arrange({ order: placed(this.#drawn(), name, beside, after) });
    this.#tellPlace(name);
  }

  /** Moves a column past its neighbour among those that are shown, and says where it stands then. */
  step({ field: { name } }: Column, by: 1 | -1): void {
    const shown = this.#shown();
    const beside = shown[shown.findIndex(({ field }) => field.name === name) + by];
    if (beside !== undefined) this.arrange({ order: placed(this.#drawn(), name, beside.field.name, by > 0) });
    this.#tellPlace(name);
  }

  /** Number of columns that are shown. */
  get shown(): number {
    return this.#shown().length;
  }

  /** Hides a column. */
  hide(name: string): void {
    this.arrange({ hidden: new Set([...this.#arrangement.hidden, name]) });
  }

  /** Whether a column is kept in view. */
  isFrozen(column: Column): boolean {
    return isFrozen(column, this.#arrangement);
  }

  #shown(): readonly Column[] {
    return arranged(this.#host.columns(), this.#arrangement);
  }

  // All columns as they are drawn, with the hidden ones where they would stand.
  #drawn(): readonly Column[] {
    const all = ordered(this.#host.columns(), this.#arrangement);
    return [...all.filter((column) => this.isFrozen(column)), ...all.filter((column) => !this.isFrozen(column))];
  }

  #tellPlace(name: string): void {
    const shown = this.#shown();
    const at = shown.findIndex(({ field }) => field.name === name);
    const { announce, localize } = this.#host;
    announce(localize.say('columnMoved', { column: shown[at]?.label ?? name, n: at + 1, count: shown.length }));
  }

  /** Keeps a column in view, or no longer. */
  freeze(name: string): void {
    this.arrange({ frozen: turned(this.#arrangement.frozen, name) });
  }

  render(close: TemplateResult): TemplateResult {
    const { localize, columns } = this.#host;
    const all = ordered(columns(), this.#arrangement);
    const { hidden } = this.#arrangement;
    const shown = all.filter(({ field }) => !hidden.has(field.name)).length;
    return html`<fieldset class="tool-panel">
      <legend>${localize.say('columnsLegend')}</legend>
      <ul class="arrange">
        ${all.map((column, index) => this.#renderColumn(column, shown, index, all.length))}
      </ul>
      <p class="hint">${localize.say('dragHint')}</p>
      <div class="acts">
        <button class="button" type="button" @click=${() => this.#reset()}>${localize.say('resetColumns')}</button>
        ${close}
      </div>
    </fieldset>`;
  }

  #renderColumn({ field: { name }, label }: Column, shown: number, index: number, count: number): TemplateResult {
    const { localize } = this.#host;
    const { hidden, frozen } = this.#arrangement;
    const checked = !hidden.has(name);
    const act = (word: string, glyph: string, end: boolean, press: () => void): TemplateResult =>
      html`<button
        class="button icon"
        type="button"
        title=${localize.say(word, { column: label })}
        aria-label=${localize.say(word, { column: label })}
        aria-disabled=${end ? 'true' : 'false'}
        @click=${() => end || press()}
      >
        <span aria-hidden="true">${glyph}</span>
      </button>`;
    return html`<li>
      <label
        ><input
          type="checkbox"
          .checked=${checked}
          ?disabled=${checked && shown === 1}
          @change=${() => this.arrange({ hidden: turned(hidden, name) })}
        />
        ${label}</label
      >
      <span class="icons">
        ${act('moveUp', '↑', index === 0, () => this.move(name, -1))}
        ${act('moveDown', '↓', index === count - 1, () => this.move(name, 1))}
        ${act('narrower', '−', false, () => this.#step(name, -STEP))}
        ${act('wider', '+', false, () => this.#step(name, STEP))}
        <button
          class="button icon"
          type="button"
          title=${localize.say('freezeColumn', { column: label })}
          aria-label=${localize.say('freezeColumn', { column: label })}
          aria-pressed=${frozen.has(name) ? 'true' : 'false'}
          @click=${() => this.freeze(name)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5" /></svg>
        </button>
      </span>
    </li>`;
  }

  /** Pixels that a column takes at the moment. */
  widthOf(name: string): number {
    const { element, columns } = this.#host;
    const known = this.#arrangement.widths.get(name);
    return known ?? widthOf(element.renderRoot, arranged(columns(), this.#arrangement), name);
  }

  #step(name: string, by: number): void {
    this.widen(name, this.widthOf(name) + by);
  }

  #reset(): void {
    this.#arrangement = unarranged;
    this.#host.element.requestUpdate();
  }
}

function turned(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}
