import type { ColumnsPanel } from './columns-panel.js';
import { focusOn } from './focus-on.js';
import type { SatuTable } from './table.js';

/** Pixels that a pressed heading is moved by before it is dragged rather than pressed. */
const HELD = 6;

/** Puts columns in another order by dragging their headings, and by Alt, Shift and an arrow on them. */
export class ColumnDrag {
  readonly #table: SatuTable;
  readonly #columns: ColumnsPanel;

  constructor(table: SatuTable, columns: ColumnsPanel) {
    this.#table = table;
    this.#columns = columns;
    const root = table.renderRoot;
    root.addEventListener('pointerdown', (event) => this.#grab(event as PointerEvent));
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
  }

  // A finger on a heading scrolls the table; the menu of the heading moves its column.
  #grab(event: PointerEvent): void {
    const head = headOf(event);
    if (head === null || event.button !== 0 || event.pointerType === 'touch') return;
    const name = nameOf(head);
    const from = event.clientX;
    let beside: HTMLElement | undefined;
    let after = false;
    let dragged = false;
    const hold = new AbortController();
    const { signal } = hold;
    const end = (): void => {
      hold.abort();
      head.classList.remove('dragged');
      beside?.classList.remove('drop-before', 'drop-after');
    };
    addEventListener(
      'pointermove',
      ({ clientX }) => {
        dragged ||= Math.abs(clientX - from) > HELD;
        if (!dragged) return;
        head.classList.add('dragged');
        beside?.classList.remove('drop-before', 'drop-after');
        beside = this.#heads().find((each) => {
          const { left, right } = each.getBoundingClientRect();
          return clientX >= left && clientX < right;
        });
        if (beside === undefined) return;
        const { left, right } = beside.getBoundingClientRect();
        after = clientX > (left + right) / 2;
        if (beside !== head) beside.classList.add(after ? 'drop-after' : 'drop-before');
      },
      { signal },
    );
    addEventListener(
      'pointerup',
      () => {
        end();
        if (!dragged) return;
        // The press that ends a dragging sorts nothing.
        const press = new AbortController();
        this.#table.renderRoot.addEventListener('click', (click) => click.stopPropagation(), {
          capture: true,
          signal: press.signal,
        });
        setTimeout(() => press.abort());
        if (beside !== undefined && beside !== head) this.#put(name, nameOf(beside), after);
      },
      { signal },
    );
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const head = headOf(event);
    if (head === null || step === 0 || !event.altKey || !event.shiftKey) return;
    event.preventDefault();
    const heads = this.#heads();
    const beside = heads[heads.indexOf(head) + step];
    if (beside !== undefined) this.#put(nameOf(head), nameOf(beside), step > 0);
  }

  #put(name: string, beside: string, after: boolean): void {
    this.#columns.put(name, beside, after);
    void focusOn(this.#table, `th[data-name="${CSS.escape(name)}"] .sort`);
  }

  #heads(): readonly HTMLElement[] {
    return [...this.#table.renderRoot.querySelectorAll<HTMLElement>('thead th[data-name]')];
  }
}

function headOf({ target }: Event): HTMLElement | null {
  return (target as Element).closest('.sort')?.closest<HTMLElement>('thead th[data-name]') ?? null;
}

function nameOf({ dataset }: HTMLElement): string {
  return dataset['name'] ?? '';
}
