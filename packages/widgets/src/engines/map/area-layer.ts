import { html, nothing, svg } from 'lit';
import type { MapLayer } from './map-layer.js';
import { type Flat, flatten } from './mercator.js';
import { pathOf } from './path-of.js';
import { simplifiedFor } from './simplify.js';
import { fromWindow, toWindow, type View, worldSize } from './view.js';

/** An area for a map: polygons of rings of longitude and latitude. */
export interface LayerArea {
  readonly id: string;
  /** Which of the fills it has: `q0` to `q6`, `k0` to `k6`, or `none`. */
  readonly kind: string;
  /** Stands inside where there is room for it. */
  readonly name?: string;
  /** Where its name stands. */
  readonly inside?: readonly [longitude: number, latitude: number] | undefined;
  readonly polygons: readonly (readonly (readonly (readonly [longitude: number, latitude: number])[])[])[];
}

interface FlatArea {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly inside: Flat | undefined;
  readonly rings: readonly (readonly Flat[])[];
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Pixels that a letter of a name takes, and a line of them. */
const CHARACTER = 7;
const LINE = 18;
const LINE_STEP = 14;
const MOST_PATHS = 1_000;

function flatArea({ id, kind, polygons, name = '', inside }: LayerArea): FlatArea {
  const rings = polygons.flat().map((ring) => ring.map(([longitude, latitude]) => flatten(latitude, longitude)));
  let [west, east, north, south] = [1, 0, 1, 0];
  for (const { x, y } of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  const spot = inside === undefined ? undefined : flatten(inside[1], inside[0]);
  return { id, kind, name, inside: spot, rings, west, east, north, south };
}

// A point is inside when a line from it to the west meets borders an odd number of times.
function holds({ rings, west, east, north, south }: FlatArea, { x, y }: Flat): boolean {
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    });
  }
  return inside;
}

function boxOf({ west, east, north, south }: FlatArea): number {
  return (east - west) * (south - north);
}

/** Areas in fills by kind, simplified for the zoom; of more than 1,000 those of one kind are one path. */
export class AreaLayer implements MapLayer {
  readonly extent: readonly Flat[];
  readonly #areas: readonly FlatArea[];
  readonly #outlined: boolean;
  readonly #simple = new Map<number, readonly FlatArea[]>();

  /** `outlined` draws borders alone, and nothing that can be chosen. */
  constructor(areas: readonly LayerArea[], { outlined = false }: { readonly outlined?: boolean } = {}) {
    // Small areas lie above those that hold them.
    this.#areas = areas.map(flatArea).sort((a, b) => boxOf(b) - boxOf(a));
    this.#outlined = outlined;
    this.extent = this.#areas.flatMap(({ west, east, north, south }) => [
      { x: west, y: north },
      { x: east, y: south },
    ]);
  }

  draw(view: View, margin: number, selected: string | undefined): unknown {
    const paths: { readonly kind: string; d: string }[] = [];
    const names: unknown[] = [];
    let chosen = '';
    const first = fromWindow(view, { x: -margin, y: -margin });
    const last = fromWindow(view, { x: view.width + margin, y: view.height + margin });
    const size = worldSize(view.zoom);
    const many = this.#areas.length > MOST_PATHS;
    for (const area of this.#at(Math.ceil(view.zoom))) {
      if (area.east < first.x || area.west > last.x || area.south < first.y || area.north > last.y) continue;
      const d = area.rings.map((ring) => `${pathOf(view, ring)}Z`).join('');
      const same = many ? paths.find(({ kind }) => kind === area.kind) : undefined;
      if (same === undefined) paths.push({ kind: area.kind, d });
      else same.d += d;
      if (area.id === selected) chosen = d;
      names.push(this.#nameOf(view, area, size));
    }
    const outlined = this.#outlined;
    return html`<svg class="ground ${outlined ? 'outlines' : 'areas'}" aria-hidden="true" width=${view.width} height=${view.height}>
      ${paths.map(({ kind, d }) => svg`<path class="fill ${kind}" fill-rule="evenodd" d=${d}></path>${/^k[1-6]$/.test(kind) ? svg`<path class="texture ${kind}" d=${d}></path>` : nothing}`)}
      ${chosen === '' ? nothing : svg`<path class="chosen back" d=${chosen}></path><path class="chosen" d=${chosen}></path>`}
      ${names}
    </svg>`;
  }

  // A name that does not fit on one line may fit on two.
  #nameOf(view: View, { name, inside, east, west, north, south }: FlatArea, size: number): unknown {
    if (name === '' || inside === undefined) return nothing;
    const [width, height] = [(east - west) * size, (south - north) * size];
    const fits = (lines: readonly string[]): boolean =>
      height > LINE * lines.length && lines.every((line) => line.length * CHARACTER < width);
    const gap = name.indexOf(' ', Math.max(0, name.length / 2 - 4));
    const lines = [[name], ...(gap < 0 ? [] : [[name.slice(0, gap), name.slice(gap + 1)]])].find(fits);
    if (lines === undefined) return nothing;
    const { x, y } = toWindow(view, inside);
    return svg`<text class="area" text-anchor="middle" dominant-baseline="central">${lines.map(
      (line, index) => svg`<tspan x=${x} y=${y + (index - (lines.length - 1) / 2) * LINE_STEP}>${line}</tspan>`,
    )}</text>`;
  }

  hit(view: View, at: Flat): string | undefined {
    if (this.#outlined) return undefined;
    const place = fromWindow(view, at);
    return this.#areas.findLast((area) => holds(area, place))?.id;
  }

  #at(zoom: number): readonly FlatArea[] {
    const known = this.#simple.get(zoom);
    if (known !== undefined) return known;
    const simple = this.#areas.map((area) => ({
      ...area,
      rings: area.rings.map((ring) => simplifiedFor(zoom, ring)),
    }));
    this.#simple.set(zoom, simple);
    return simple;
  }
}
