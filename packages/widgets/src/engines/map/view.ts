import { type Flat, unflatten } from './mercator.js';

/** What a map shows: the point in its middle, how near, and how large its window is in pixels. */
export interface View {
  readonly center: Flat;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export const FARTHEST_ZOOM = 3;
export const NEAREST_ZOOM = 19;
const TILE = 256;

/** Pixels that the whole world is wide at a zoom. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

function bounded(view: View): View {
  const half = view.height / 2 / worldSize(view.zoom);
  const y = half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, view.center.y));
  return { ...view, center: { x: Math.min(1, Math.max(0, view.center.x)), y } };
}

/** Where a point of the flat world is in the window, in pixels from its top left corner. */
export function toWindow(view: View, { x, y }: Flat): Flat {
  const size = worldSize(view.zoom);
  return { x: (x - view.center.x) * size + view.width / 2, y: (y - view.center.y) * size + view.height / 2 };
}

/** The point of the flat world at a place in the window. */
export function fromWindow(view: View, { x, y }: Flat): Flat {
  const size = worldSize(view.zoom);
  return { x: view.center.x + (x - view.width / 2) / size, y: view.center.y + (y - view.height / 2) / size };
}

/** The view after what is drawn moved by so many pixels. */
export function panned(view: View, dx: number, dy: number): View {
  const size = worldSize(view.zoom);
  return bounded({ ...view, center: { x: view.center.x - dx / size, y: view.center.y - dy / size } });
}

/** The view at another zoom, while what is at `anchor` in the window stays there. */
export function zoomed(view: View, zoom: number, anchor: Flat = { x: view.width / 2, y: view.height / 2 }): View {
  const next = Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, zoom));
  const fixed = fromWindow(view, anchor);
  const size = worldSize(next);
  return bounded({
    ...view,
    zoom: next,
    center: { x: fixed.x - (anchor.x - view.width / 2) / size, y: fixed.y - (anchor.y - view.height / 2) / size },
  });
}

/** The view in another window. */
export function resized(view: View, width: number, height: number): View {
  return bounded({ ...view, width, height });
}

/** The nearest view that shows all points with `padding` pixels around them; `nearest` bounds how near. */
export function fitted(
  points: readonly Flat[],
  window: { readonly width: number; readonly height: number },
  { padding = 48, nearest = 16 }: { readonly padding?: number; readonly nearest?: number } = {},
): View {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  if (points.length === 0) [west, north, east, south] = [0.5 + 94.5 / 360, 0.482, 0.5 + 141.5 / 360, 0.532];
  const room = (length: number): number => Math.max(1, length - 2 * padding);
  const zoomFor = (span: number, length: number): number =>
    span <= 0 ? nearest : Math.log2(room(length) / (span * TILE));
  const zoom = Math.min(nearest, zoomFor(east - west, window.width), zoomFor(south - north, window.height));
  return bounded({
    width: window.width,
    height: window.height,
    zoom: Math.max(FARTHEST_ZOOM, zoom),
    center: { x: (west + east) / 2, y: (north + south) / 2 },
  });
}

/** West, south, east and north of what a view shows, in degrees, with a margin in pixels around it. */
export function boundsOf(view: View, margin = 0): readonly [number, number, number, number] {
  const first = unflatten(fromWindow(view, { x: -margin, y: -margin }));
  const last = unflatten(fromWindow(view, { x: view.width + margin, y: view.height + margin }));
  return [Math.max(-180, first.longitude), last.latitude, Math.min(180, last.longitude), first.latitude];
}
