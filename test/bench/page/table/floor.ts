import { Order } from './order.js';
import type { Row } from './table-page.js';

let order: Order;
let body: HTMLTableSectionElement;

/** The least that shows the first 25 rows: a native table without a library. */
export function mount(box: HTMLElement, rows: readonly Row[], columns: readonly string[]): void {
  order = new Order(rows);
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    head.append(cell);
  }
  body = table.createTBody();
  for (let at = 0; at < 25; at += 1) {
    const row = body.insertRow();
    for (const _ of columns) row.insertCell();
  }
  draw();
  box.append(table);
}

export function sort(): void {
  order.sort();
  draw();
}

export function filter(text: string): void {
  order.filter(text);
  draw();
}

export function first(): string {
  return body.rows[0]?.textContent ?? '';
}

function draw(): void {
  for (const [at, line] of [...body.rows].entries()) {
    const row = order.row(at);
    const values = row === undefined ? [] : Object.values(row);
    for (const [column, cell] of [...line.cells].entries()) cell.textContent = String(values[column] ?? '');
  }
}
