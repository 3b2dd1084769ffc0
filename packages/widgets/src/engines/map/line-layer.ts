import { html, nothing, svg } from 'lit';
import type { MapLayer } from './map-layer.js';
import { type Flat, flatten } from './mercator.js';
import { pathOf } from './path-of.js';
import { simplifiedFor } from './simplify.js';
import { toWindow, type View } from './view.js';

/** Something long for a map: lines of longitude and latitude. */
export interface LayerLine {
  readonly id: string;
  /** Which of the colours it has: `k0` to `k6`, or `none`. */
  readonly kind: string;
  readonly lines: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
}

interface FlatLine {
  readonly id: string;
  readonly kind: string;
  readonly lines: readonly (readonly Flat[])[];
}

/** A finger hits what is this near, in pixels. */
const TOUCH = 10;

/** Lines by kind, simplified for the zoom. */
export class LineLayer implements MapLayer {
  readonly extent: readonly Flat[];
  readonly #lines: readonly FlatLine[];
  readonly #simple = new Map<number, readonly FlatLine[]>();

  constructor(lines: readonly LayerLine[]) {
    this.#lines = lines.map(({ id, kind, lines: all }) => ({
      id,
      kind,
      lines: all.map((line) => line.map(([longitude, latitude]) => flatten(latitude, longitude))),
    }));
    this.extent = this.#lines.flatMap(({ lines: all }) => all.flat());
  }

  draw(view: View, _margin: number, selected: string | undefined): unknown {
    const paths = new Map<string, string>();
    let chosen = '';
    for (const { id, kind, lines } of this.#at(Math.ceil(view.zoom))) {
      const path = lines.map((line) => pathOf(view, line)).join('');
      paths.set(kind, `${paths.get(kind) ?? ''}${path}`);
      if (id === selected) chosen = path;
    }
    return html`<svg class="ground lines" aria-hidden="true" width=${view.width} height=${view.height}>
      ${[...paths].map(([kind, d]) => svg`<path class="casing" d=${d}></path><path class="line ${kind}" d=${d}></path>`)}
      ${chosen === '' ? nothing : svg`<path class="chosen back" d=${chosen}></path><path class="chosen" d=${chosen}></path>`}
    </svg>`;
  }

  hit(view: View, at: Flat): string | undefined {
    let nearest: { readonly id: string; readonly off: number } | undefined;
    for (const { id, lines } of this.#at(Math.ceil(view.zoom))) {
      for (const line of lines) {
        const off = distanceTo(
          at,
          line.map((corner) => toWindow(view, corner)),
        );
        if (off <= TOUCH && off < (nearest?.off ?? Infinity)) nearest = { id, off };
      }
    }
    return nearest?.id;
  }

  #at(zoom: number): readonly FlatLine[] {
    const known = this.#simple.get(zoom);
    if (known !== undefined) return known;
    const simple = this.#lines.map((each) => ({
      ...each,
      lines: each.lines.map((line) => simplifiedFor(zoom, line)),
    }));
    this.#simple.set(zoom, simple);
    return simple;
  }
}

function distanceTo({ x, y }: Flat, line: readonly Flat[]): number {
  let nearest = Infinity;
  line.forEach((a, index) => {
    const b = line[index + 1];
    if (b === undefined) return;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - a.x - part * dx, y - a.y - part * dy));
  });
  return nearest;
}
