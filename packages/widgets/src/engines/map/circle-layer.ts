import { html, nothing, svg } from 'lit';
import type { MapLayer } from './map-layer.js';
import { type Flat, flatten } from './mercator.js';
import { toWindow, type View } from './view.js';

/** A circle for a map. */
export interface LayerCircle {
  readonly id: string;
  readonly kind: string;
  readonly latitude: number;
  readonly longitude: number;
  /** In pixels, at every zoom. */
  readonly radius: number;
}

interface FlatCircle extends LayerCircle {
  readonly flat: Flat;
}

const TOUCH = 6;

const circlePath = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0Z`;

/** Circles whose size stands for a value; large ones lie below small ones, so that none is hidden. */
export class CircleLayer implements MapLayer {
  readonly extent: readonly Flat[] = [];
  readonly #circles: readonly FlatCircle[];

  constructor(circles: readonly LayerCircle[]) {
    this.#circles = circles
      .map((circle) => ({ ...circle, flat: flatten(circle.latitude, circle.longitude) }))
      .sort((a, b) => b.radius - a.radius);
  }

  draw(view: View, margin: number, selected: string | undefined): unknown {
    const paths = new Map<string, string>();
    let chosen = '';
    for (const { id, kind, flat, radius } of this.#circles) {
      const { x, y } = toWindow(view, flat);
      const reach = margin + radius;
      if (x < -reach || y < -reach || x > view.width + reach || y > view.height + reach) continue;
      const path = circlePath(x, y, radius);
      paths.set(kind, `${paths.get(kind) ?? ''}${path}`);
      if (id === selected) chosen = path;
    }
    return html`<svg class="ground circles" aria-hidden="true" width=${view.width} height=${view.height}>
      ${[...paths].map(([kind, d]) => svg`<path class="fill ${kind}" d=${d}></path>`)}
      ${chosen === '' ? nothing : svg`<path class="chosen back" d=${chosen}></path><path class="chosen" d=${chosen}></path>`}
    </svg>`;
  }

  hit(view: View, at: Flat): string | undefined {
    const under = this.#circles.filter(({ flat, radius }) => {
      const { x, y } = toWindow(view, flat);
      return Math.hypot(x - at.x, y - at.y) <= radius + TOUCH;
    });
    return under.at(-1)?.id;
  }
}
