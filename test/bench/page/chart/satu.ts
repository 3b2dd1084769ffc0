import '@satudata/widgets/chart.js';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets/chart.js';
import type { Points } from './chart-page.js';

let chart: SatuChart;
let held: ReturnType<typeof tableOf>;
let before: string | null = null;

export function take(points: Points): void {
  held = tableOf(points);
}

export function mount(box: HTMLElement): void {
  chart = document.createElement('satu-chart');
  chart.heading = 'Kecepatan (contoh)';
  chart.kind = 'line';
  chart.x = 'x';
  chart.y = 'y';
  chart.table = held;
  box.style.height = 'auto';
  box.append(chart);
}

export function update(points: Points): void {
  before = line();
  chart.table = tableOf(points);
}

export function drawn(): boolean {
  return line() !== null;
}

export function updated(): boolean {
  return line() !== null && line() !== before;
}

function line(): string | null {
  return chart.renderRoot.querySelector('.drawing .line')?.getAttribute('d') ?? null;
}

function tableOf({ x, y }: Points) {
  return memoryTable(x.map((at, place) => ({ x: at, y: y[place] ?? 0 })));
}

export function drawing(): Element | null {
  return chart.renderRoot.querySelector('.drawing');
}
