import type { Points } from './chart-page.js';

let canvas: HTMLCanvasElement;

/** The least that shows a line with its axes: a bare canvas, without a library. */
export function mount(box: HTMLElement, points: Points): void {
  canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = 400;
  box.append(canvas);
  draw(points);
}

export function update(points: Points): void {
  draw(points);
}

function draw({ x, y }: Points): void {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas');
  const [left, right, top, bottom] = [50, 790, 10, 370];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of y) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const last = x.at(-1) ?? 1;
  const across = (value: number): number => left + (value / last) * (right - left);
  const down = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  context.clearRect(0, 0, 800, 400);
  context.font = '12px sans-serif';
  context.fillStyle = '#333';
  context.strokeStyle = '#ddd';
  for (let tick = 0; tick <= 5; tick += 1) {
    const value = low + ((high - low) * tick) / 5;
    context.fillText(value.toFixed(1), 4, down(value) + 4);
    context.fillText(String(Math.round((last * tick) / 5)), across((last * tick) / 5) - 10, 390);
    context.strokeRect(left, down(value), right - left, 0);
  }
  context.strokeStyle = '#0b62c4';
  context.beginPath();
  for (const [at, value] of y.entries()) context.lineTo(across(x[at] ?? 0), down(value));
  context.stroke();
}
