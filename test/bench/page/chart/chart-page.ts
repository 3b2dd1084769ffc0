import { elementsIn, frames, until } from '../drawn.js';

/** Values in order of their place; the same for all libraries. */
export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** How one library draws a line through the points, as its documentation says for many of them. */
export interface ChartAdapter {
  /** Takes the points in, where the library has a step of its own for it before anything is shown. */
  take?(points: Points): unknown;
  /** Draws in the box. */
  mount(box: HTMLElement, points: Points): unknown;
  /** Draws other values of the same points in the same place. */
  update(points: Points): unknown;
  /** Whether the first drawing stands; where this is left out, it does when `mount` comes back. */
  drawn?(): boolean;
  /** Whether the second drawing stands; where this is left out, it does when `update` comes back. */
  updated?(): boolean;
  /** The drawing itself, where more stands beside it. */
  drawing?(): Element | null;
}

/** Offers what the bench measures of a library that draws charts. */
export function run(adapter: ChartAdapter): void {
  const box = document.querySelector<HTMLElement>('#box');
  if (box === null) throw new Error('The page has no box');
  box.style.cssText = 'width: 800px; height: 400px;';
  let points: Points = { x: [], y: [] };
  const bench = {
    make(total: number): void {
      points = walk(total, 1);
    },
    take: () => adapter.take?.(points) === undefined,
    async mount(): Promise<void> {
      await adapter.mount(box, points);
      await until(() => adapter.drawn?.() ?? true);
      await frames(2);
    },
    change(): void {
      points = walk(points.x.length, 2);
    },
    async update(): Promise<void> {
      await adapter.update(points);
      await until(() => adapter.updated?.() ?? true);
      await frames(2);
    },
    nodes: () => elementsIn(box),
    inside: () => elementsIn(adapter.drawing?.() ?? box),
  };
  Object.assign(globalThis, { bench });
}

/** A random walk that is the same at every time. */
function walk(total: number, seed: number): Points {
  let state = seed * 7_919;
  let at = 50;
  const y = Array.from({ length: total }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    at += state / 2_147_483_648 - 0.5;
    return Math.round(at * 1_000) / 1_000;
  });
  return { x: y.map((_, place) => place), y };
}
