import { cells, wireFields } from '../../wifi-page.js';
import { elementsIn, frames, until } from '../drawn.js';

/** A row as all libraries are given it. */
export type Row = Readonly<Record<string, string | number>>;

/** How one library shows the rows. Everything is asked for by the library's own API. */
export interface TableAdapter {
  /** Takes the rows in, where the library has a step of its own for it before anything is shown. */
  take?(rows: readonly Row[]): unknown;
  /** Shows the rows in the box. */
  mount(box: HTMLElement, rows: readonly Row[], columns: readonly string[]): unknown;
  /** Sorts by `pengguna`, largest first. */
  sort(): unknown;
  /** Keeps the rows whose `nama` contains a text, whatever its case. */
  filter(text: string): unknown;
  /** Text of the first row that is shown. */
  first(): string;
  /** The box that scrolls through the rows, where there is one. */
  scroller?(): Element | null | undefined;
}

const names = wireFields.map(({ id }) => id);
const wanted = 'melati 99';

/** Offers what the bench measures of a library that shows tables. */
export function run(adapter: TableAdapter): void {
  const box = document.querySelector<HTMLElement>('#box');
  if (box === null) throw new Error('The page has no box');
  let rows: readonly Row[] = [];
  let largest: ReadonlySet<string> = new Set();
  let found: ReadonlySet<string> = new Set();
  const first = (): string => /Taman Melati \d+ \(contoh\)/.exec(adapter.first())?.[0] ?? '';
  const shows = async (wish: (name: string) => boolean): Promise<void> => {
    await until(() => wish(first()));
    await frames(2);
  };
  const bench = {
    make(total: number): void {
      rows = Array.from({ length: total }, (_, at) =>
        Object.fromEntries(cells((at * 7_919) % total).map((cell, column) => [names[column] ?? '', cell])),
      );
      largest = mostUsed(rows);
      found = mostUsed(rows.filter((row) => String(row['nama']).toLowerCase().includes(wanted)));
    },
    take: () => adapter.take?.(rows) === undefined,
    async mount(): Promise<void> {
      await adapter.mount(box, rows, names);
      await shows((name) => name !== '');
    },
    async sort(): Promise<void> {
      await adapter.sort();
      await shows((name) => largest.has(name));
    },
    async filter(): Promise<void> {
      await adapter.filter(wanted);
      await shows((name) => found.has(name));
    },
    nodes: () => elementsIn(box),
    /** Goes down by ten rows a frame; gives in how many of them the middle of the box shows no row, where that is looked at. */
    async scroll({ steps, look }: { readonly steps: number; readonly look: boolean }): Promise<number | undefined> {
      const scroller = adapter.scroller?.();
      if (scroller === null || scroller === undefined) return undefined;
      const height = rowHeight(scroller);
      let empty = 0;
      for (let step = 0; step < steps; step += 1) {
        scroller.scrollTop += height * 10;
        await frames(1);
        if (look && !/Taman Melati/.test(textOf(rowAt(scroller)))) empty += 1;
      }
      await frames(1);
      return empty;
    },
    top(): void {
      const scroller = adapter.scroller?.();
      if (scroller) scroller.scrollTop = 0;
    },
    height: () => {
      const scroller = adapter.scroller?.();
      return scroller ? rowHeight(scroller) : undefined;
    },
  };
  Object.assign(globalThis, { bench });
}

function mostUsed(rows: readonly Row[]): ReadonlySet<string> {
  const most = rows.reduce((so, row) => Math.max(so, Number(row['pengguna'])), Number.NEGATIVE_INFINITY);
  return new Set(rows.filter((row) => row['pengguna'] === most).map((row) => String(row['nama'])));
}

function rowHeight(scroller: Element): number {
  return rowAt(scroller)?.getBoundingClientRect().height ?? Number.NaN;
}

/** What a row says, also where its cells are slotted. */
function textOf(row: Element | null): string {
  const slotted = [...(row?.querySelectorAll('slot') ?? [])].flatMap((slot) => slot.assignedElements());
  return [row, ...slotted].map((part) => part?.textContent ?? '').join(' ');
}

const rowLike = 'tr, [role="row"], .tabulator-row';

/** The row in the middle of the box. */
function rowAt(scroller: Element): Element | null {
  const { left, top, height } = scroller.getBoundingClientRect();
  const [x, y] = [left + 40, top + height / 2];
  let at = document.elementFromPoint(x, y);
  for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; ) {
    at = inner;
    inner = at.shadowRoot?.elementFromPoint(x, y);
  }
  // What is slotted lies outside of the row that shows it.
  return at?.closest(rowLike) ?? at?.closest('vaadin-grid-cell-content')?.assignedSlot?.closest(rowLike) ?? null;
}
