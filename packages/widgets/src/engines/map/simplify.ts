import type { Flat } from './mercator.js';
import { worldSize } from './view.js';

/** Corners that lie nearer to the line between their neighbours than this are left out, in pixels. */
const TOLERANCE = 0.6;

// Ramer–Douglas–Peucker, without recursion: a coast may have 100,000 corners.
function simplified(ring: readonly Flat[], tolerance: number): readonly Flat[] {
  if (ring.length < 5) return ring;
  const keep = new Uint8Array(ring.length);
  keep[0] = 1;
  // A ring ends where it begins: halves of it have two ends.
  const half = ring.length >> 1;
  keep[half] = 1;
  keep[ring.length - 1] = 1;
  const spans: (readonly [number, number])[] = [
    [0, half],
    [half, ring.length - 1],
  ];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    const [a, b] = [ring[first], ring[last]];
    if (a === undefined || b === undefined || last - first < 2) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    let [farthest, distance] = [0, tolerance];
    for (let at = first + 1; at < last; at += 1) {
      const corner = ring[at];
      if (corner === undefined) continue;
      const off =
        length === 0
          ? Math.hypot(corner.x - a.x, corner.y - a.y)
          : Math.abs(dy * (corner.x - a.x) - dx * (corner.y - a.y)) / length;
      if (off > distance) [farthest, distance] = [at, off];
    }
    if (farthest === 0) continue;
    keep[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return ring.filter((_, index) => keep[index] === 1);
}

/** The corners of a ring or a line that can be told apart at a zoom; its ends stay. */
export function simplifiedFor(zoom: number, corners: readonly Flat[]): readonly Flat[] {
  return simplified(corners, TOLERANCE / worldSize(zoom));
}
