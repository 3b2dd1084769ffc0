import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../shape/table/columns.js';
import { placeBeside } from '../data-element/place-beside.js';
import type { ColumnsPanel } from './columns-panel.js';
import type { RichHost } from './rich-table.js';

/** Pixels that a press of Alt and an arrow widens a column by. */
const STEP = 16;

/** What a heading holds beside its button: the explanation of its column, and the edge that widens it. */
export class HeadTools {
  readonly #host: RichHost;

  constructor(host: RichHost) {
    this.#host = host;
  }

  render(column: Column): TemplateResult {
    const { localize } = this.#host;
    const notes = column.told?.('notes') ?? column.field.notes ?? '';
    const id = `notes-${this.#host.columns().findIndex(({ field }) => field.name === column.field.name)}`;
    return html`${
      notes === ''
        ? nothing
        : html`<button
              class="note"
              type="button"
              popovertarget=${id}
              aria-label=${localize.say('notes', { column: column.label })}
            >
              <span aria-hidden="true">i</span>
            </button>
            <div class="tip" id=${id} popover="auto" tabindex="-1" @toggle=${this.#place}>${notes}</div>`
    }<span class="grip" data-index=${this.#indexOf(column)} aria-hidden="true"></span>`;
  }

  /** Takes hold of the edge of a heading. */
  readonly grab = (event: PointerEvent): void => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const column = this.#host.columns()[Number(grip?.dataset['index'] ?? Number.NaN)];
    if (grip === null || column === undefined || event.button !== 0) return;
    event.preventDefault();
    const { name } = column.field;
    const from = event.clientX;
    let before: number | undefined;
    const sign = getComputedStyle(grip).direction === 'rtl' ? -1 : 1;
    const hold = new AbortController();
    const end = (): void => hold.abort();
    addEventListener(
      'pointermove',
      ({ clientX }) =>
        void this.#panel().then((panel) => {
          before ??= panel?.widthOf(name) ?? 0;
          panel?.widen(name, before + sign * (clientX - from));
        }),
      {
        signal: hold.signal,
      },
    );
    addEventListener('pointerup', end, { signal: hold.signal });
    addEventListener('pointercancel', end, { signal: hold.signal });
  };

  /** Widens with Alt and an arrow the column whose heading has the focus. */
  readonly key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    const head = (event.target as Element).closest('thead th');
    const grip = head?.querySelector<HTMLElement>('.grip');
    const column = this.#host.columns()[Number(grip?.dataset['index'] ?? Number.NaN)];
    if (!event.altKey || event.shiftKey || step === 0 || column === undefined) return;
    event.preventDefault();
    const { name } = column.field;
    void this.#panel().then((panel) => panel?.widen(name, panel.widthOf(name) + step));
  };

  readonly #place = (event: ToggleEvent): void => {
    const tip = event.currentTarget as HTMLElement;
    const button = tip.previousElementSibling;
    if (event.newState === 'open' && button !== null) placeBeside(tip, button);
  };

  #indexOf(column: Column): number {
    return this.#host.columns().findIndex(({ field }) => field.name === column.field.name);
  }

  async #panel(): Promise<ColumnsPanel | undefined> {
    const { tools, loadTools } = this.#host;
    if (tools() === undefined) await loadTools();
    return tools()?.columns;
  }
}
