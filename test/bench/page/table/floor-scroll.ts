import { Order } from './order.js';
import type { Row } from './table-page.js';

const height = 40;
/** Browsers lose pixels in boxes that are much taller. */
const tallest = 8_000_000;
let order: Order;
let frame: HTMLElement;
let space: HTMLElement;
let pool: HTMLElement;

/** The least that scrolls through rows: as many as there is room for, filled again at every step, without a library. */
export function mount(box: HTMLElement, rows: readonly Row[], columns: readonly string[]): void {
  order = new Order(rows);
  frame = document.createElement('div');
  frame.style.cssText = 'height: 480px; overflow: auto; position: relative;';
  frame.setAttribute('role', 'table');
  space = document.createElement('div');
  pool = document.createElement('div');
  pool.style.cssText = 'position: absolute; top: 0; left: 0; right: 0;';
  for (let at = 0; at < 18; at += 1) {
    const line = document.createElement('div');
    line.setAttribute('role', 'row');
    line.style.cssText = `display: flex; height: ${height}px;`;
    for (const _ of columns) {
      const cell = document.createElement('div');
      cell.setAttribute('role', 'cell');
      cell.style.cssText = 'flex: 1; overflow: hidden; white-space: nowrap;';
      line.append(cell);
    }
    pool.append(line);
  }
  frame.append(space, pool);
  frame.onscroll = draw;
  draw();
  box.append(frame);
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
  return pool.firstElementChild?.textContent ?? '';
}

export function scroller(): HTMLElement {
  return frame;
}

function draw(): void {
  space.style.height = `${Math.min(order.length * height, tallest)}px`;
  const from = Math.floor(frame.scrollTop / height);
  pool.style.transform = `translateY(${from * height}px)`;
  for (const [at, line] of [...pool.children].entries()) {
    const row = order.row(from + at);
    const values = row === undefined ? [] : Object.values(row);
    for (const [column, cell] of [...line.children].entries()) cell.textContent = String(values[column] ?? '');
  }
}
