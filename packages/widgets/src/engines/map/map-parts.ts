import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at } from './at.js';
import type { FlatPoints } from './flat-points.js';
import type { Label } from './labels.js';
import type { MapHost } from './map-engine.js';
import type { Mark } from './mark-index.js';
import { flatten } from './mercator.js';
import type { ScaleBar } from './scale-bar.js';
import { thinned } from './thinned.js';
import type { TileWatch } from './tile-watch.js';
import type { Tile } from './tiles.js';
import { fromWindow, toWindow, type View, worldSize } from './view.js';

/** A line every 128 to 256 pixels that moves with the ground, so that a map without tiles does not look still. */
function gridOf(view: View, margin: number): string {
  const step = 2 ** -(Math.floor(view.zoom) + 1);
  const first = fromWindow(view, { x: -margin, y: -margin });
  const last = fromWindow(view, { x: view.width + margin, y: view.height + margin });
  let path = '';
  for (let x = Math.ceil(first.x / step) * step; x < last.x; x += step) {
    path += `M${toWindow(view, { x, y: 0 }).x.toFixed(1)} ${-margin}V${view.height + margin}`;
  }
  for (let y = Math.ceil(first.y / step) * step; y < last.y; y += step) {
    path += `M${-margin} ${toWindow(view, { x: 0, y }).y.toFixed(1)}H${view.width + margin}`;
  }
  return path;
}

/** A layer of dots: of more points than `few`, one is drawn for each `grain` pixels at the next whole zoom. */
interface Dots {
  readonly few: number;
  readonly grain: number;
}

const sharp: Dots = { few: 2_000, grain: 4 };
// Wide and faint, and dear to draw: what lies near a point is covered by it.
const hazy: Dots = { few: 300, grain: 16 };

/** Path of short strokes at the points in view. */
function dotsOf(view: View, margin: number, points: FlatPoints | undefined, { few, grain }: Dots): string {
  if (points === undefined) return '';
  const size = worldSize(view.zoom);
  const left = view.center.x * size - view.width / 2;
  const top = view.center.y * size - view.height / 2;
  const right = view.width + margin;
  const bottom = view.height + margin;
  const seen = points.count > few ? thinned(points, Math.ceil(view.zoom), grain) : undefined;
  const count = seen?.length ?? points.count;
  let dots = '';
  for (let at = 0; at < count; at += 1) {
    const index = seen?.[at] ?? at;
    const x = points.x(index) * size - left;
    const y = points.y(index) * size - top;
    if (x > -margin && y > -margin && x < right && y < bottom) dots += `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }
  return dots;
}

/** Draws grid and faint dots of all points, where no tiles do. */
export function renderGround(view: View, margin: number, points: FlatPoints | undefined): TemplateResult {
  return html`<svg class="ground" aria-hidden="true" width=${view.width} height=${view.height}>
    <path class="grid" d=${gridOf(view, margin)}></path>
    <path class="halo" d=${dotsOf(view, margin, points, hazy)}></path>
    <path class="dots" d=${dotsOf(view, margin, points, sharp)}></path>
  </svg>`;
}

/** Draws names of areas. */
export function renderNames(view: View, labels: readonly Label[]): TemplateResult {
  return html`<svg class="ground" aria-hidden="true" width=${view.width} height=${view.height}>
    ${labels.map(({ text, x, y }) => svg`<text class="area" x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${text}</text>`)}
  </svg>`;
}

/** Draws pictures of tiles; `watch` is told of each that comes or cannot be had. */
export function renderTiles(tiles: readonly Tile[], watch: TileWatch): TemplateResult {
  watch.wanted(tiles.length);
  return html`<div class="tiles" aria-hidden="true">
    ${repeat(
      tiles,
      (tile) => tile.key,
      (tile) =>
        html`<img alt="" decoding="async" draggable="false" src=${tile.url} @load=${() => watch.loaded()} @error=${() => watch.failed()} ${at(tile.x, tile.y, tile.size)} />`,
    )}
  </div>`;
}

type Shapes = Readonly<Record<string, string>>;

function renderPin(shape: string | undefined): unknown {
  if (shape === undefined) return nothing;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle class="back" cx="12" cy="12.5" r="8"></circle>
    <path class="shape" fill-rule="evenodd" d=${shape}></path>
  </svg>`;
}

// A ring in the colours of what is inside, as shares of the whole.
function renderCluster({ count, kinds }: Mark, shapes: Shapes, text: string): TemplateResult {
  let before = 0;
  const arcs = Object.keys(shapes).flatMap((kind) => {
    const share = ((kinds[kind] ?? 0) / count) * 100;
    if (share === 0) return [];
    const arc = svg`<circle class="arc ${kind}" cx="24" cy="24" r="21" pathLength="100" stroke-dasharray="${share} 100" stroke-dashoffset=${-before}></circle>`;
    before += share;
    return [arc];
  });
  return html`<svg viewBox="0 0 48 48" aria-hidden="true"><circle class="disc" cx="24" cy="24" r="23.5"></circle>${arcs}</svg
    ><span aria-hidden="true">${text}</span>`;
}

/** What the marks of a map are drawn from. */
export interface MarkScene {
  readonly view: View;
  readonly marks: readonly Mark[];
  readonly shapes: Shapes;
  readonly selected: string | undefined;
  /** Key of the mark that the Tab key stops at. */
  readonly stop: string | undefined;
  readonly host: MapHost;
  readonly formatCount: (count: number) => string;
}

/** Draws points and clusters as buttons, one of which is a stop for the Tab key. */
export function renderMarks({ view, marks, shapes, selected, stop, host, formatCount }: MarkScene): TemplateResult {
  return html`<div class="marks">
    ${repeat(
      marks,
      (mark) => mark.key,
      (mark) => {
        const { x, y } = toWindow(view, flatten(mark.latitude, mark.longitude));
        const { point } = mark;
        return html`<button
          type="button"
          class="mark ${point === undefined ? `cluster ${mark.count >= 100 ? 'huge' : mark.count >= 20 ? 'large' : ''}` : point.kind}"
          data-key=${mark.key}
          tabindex=${mark.key === stop ? 0 : -1}
          aria-label=${point === undefined ? host.say('cluster', { n: formatCount(mark.count) }) : point.name}
          aria-pressed=${point === undefined ? nothing : point.id === selected ? 'true' : 'false'}
          ${at(x, y)}
        >
          ${point === undefined ? renderCluster(mark, shapes, formatCount(mark.count)) : renderPin(shapes[point.kind])}
        </button>`;
      },
    )}
  </div>`;
}

/** Draws a bar of a round length with the distance that it stands for. */
export function renderScale(bar: ScaleBar, text: string): TemplateResult {
  return html`<div class="scale" aria-hidden="true">
    <svg width=${Math.ceil(bar.pixels) + 1} height="8"><path d="M1 1V7H${bar.pixels.toFixed(1)}V1"></path></svg><span>${text}</span>
  </div>`;
}
