import { html, svg } from 'lit';
import { type FlatPoints, flatPoints } from './flat-points.js';
import type { MapLayer } from './map-layer.js';
import type { MapPoint } from './map-point.js';
import type { Flat } from './mercator.js';
import { toWindow, type View, worldSize } from './view.js';

/** Pixels from the middle of a cell to its corners, at a whole zoom. */
const CELL = 22;
const STEPS = 7;
const corners = Array.from({ length: 6 }, (_, index) => {
  const turn = (Math.PI / 3) * (index + 0.5);
  return [Math.cos(turn), Math.sin(turn)] as const;
});

interface Cell {
  readonly x: number;
  readonly y: number;
  count: number;
}

/** Counts of points in cells like honeycomb: how dense they lie, in figures that a legend can tell. */
export class HeatLayer implements MapLayer {
  readonly extent: readonly Flat[];
  readonly #points: FlatPoints;
  readonly #told: (most: number) => void;
  #cells: { readonly zoom: number; readonly all: readonly Cell[]; readonly most: number } | undefined;

  /** `told` hears the most points that a cell of the zoom holds, for the legend. */
  constructor(points: readonly MapPoint[], told: (most: number) => void) {
    this.#points = flatPoints(points);
    this.extent = this.#points.corners;
    this.#told = told;
  }

  draw(view: View, margin: number): unknown {
    const zoom = Math.round(view.zoom);
    const { all, most } = this.#at(zoom);
    const radius = CELL * 2 ** (view.zoom - zoom);
    const paths = new Map<number, string>();
    for (const { x: flatX, y: flatY, count } of all) {
      const { x, y } = toWindow(view, { x: flatX, y: flatY });
      if (x < -margin || y < -margin || x > view.width + margin || y > view.height + margin) continue;
      const step = heatStep(count, most);
      const path = corners
        .map(
          ([dx, dy], index) =>
            `${index === 0 ? 'M' : 'L'}${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`,
        )
        .join('');
      paths.set(step, `${paths.get(step) ?? ''}${path}Z`);
    }
    return html`<svg class="ground heat" aria-hidden="true" width=${view.width} height=${view.height}>
      ${[...paths].map(([step, d]) => svg`<path class="fill q${step}" d=${d}></path>`)}
    </svg>`;
  }

  #at(zoom: number): { readonly all: readonly Cell[]; readonly most: number } {
    if (this.#cells?.zoom === zoom) return this.#cells;
    const size = worldSize(zoom);
    const [width, height] = [CELL * Math.sqrt(3), CELL * 1.5];
    const cells = new Map<string, Cell>();
    for (let index = 0; index < this.#points.count; index += 1) {
      const { x, y } = this.#points.at(index);
      const [row, column] = nearest((x * size) / width, (y * size) / height);
      const key = `${row} ${column}`;
      const cell = cells.get(key);
      if (cell !== undefined) cell.count += 1;
      else cells.set(key, { x: ((column + (row & 1 ? 0.5 : 0)) * width) / size, y: (row * height) / size, count: 1 });
    }
    const all = [...cells.values()];
    const most = all.reduce((largest, { count }) => Math.max(largest, count), 0);
    this.#cells = { zoom, all, most };
    this.#told(most);
    return this.#cells;
  }
}

/** Which of the seven steps of the colour scale a count has. */
export function heatStep(count: number, most: number): number {
  return most <= 1 ? 3 : Math.min(STEPS - 1, Math.floor((Math.log(count) / Math.log(most)) * (STEPS - 0.001)));
}

// The cell whose middle is nearest: of the two rows around a place, the one that it lies nearer to.
function nearest(x: number, y: number): readonly [row: number, column: number] {
  const candidates = [Math.floor(y), Math.ceil(y)].map((row) => {
    const shift = row & 1 ? 0.5 : 0;
    const column = Math.round(x - shift);
    return { row, column, off: ((x - column - shift) * Math.sqrt(3)) ** 2 + ((y - row) * 1.5) ** 2 };
  });
  const best = candidates.sort((a, b) => a.off - b.off)[0];
  return [best?.row ?? 0, best?.column ?? 0];
}
