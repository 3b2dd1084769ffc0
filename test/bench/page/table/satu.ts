import '@satudata/widgets/table.js';
import { memoryTable } from '@satudata/client';
import type { SatuTable } from '@satudata/widgets/table.js';
import type { Row } from './table-page.js';

let table: SatuTable;
let held: ReturnType<typeof memoryTable>;

export function take(rows: readonly Row[]): void {
  held = memoryTable(rows);
}

export function mount(box: HTMLElement): void {
  place(box, 'pages');
}

/** Places the element as a page would. */
export function place(box: HTMLElement, mode: 'pages' | 'scroll'): void {
  table = document.createElement('satu-table');
  table.heading = 'Titik (contoh)';
  table.rows = mode;
  table.table = held;
  table.style.setProperty('--satu-table-height', '480px');
  box.style.height = 'auto';
  box.append(table);
}

export function sort(): void {
  table.sort = '-pengguna';
}

export function filter(text: string): void {
  table.where = `nama contains "${text}"`;
}

export function first(): string {
  return table.renderRoot.querySelector('tbody tr:not(.space)')?.textContent ?? '';
}

export function scroller(): Element | null {
  return table.rows === 'scroll' ? table.renderRoot.querySelector('.scroll') : null;
}
