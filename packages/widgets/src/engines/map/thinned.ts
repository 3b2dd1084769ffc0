import type { FlatPoints } from './flat-points.js';
import { worldSize } from './view.js';

// For each grain, what is seen at the zoom that was asked for last.
const known = new WeakMap<FlatPoints, Map<number, { readonly level: number; readonly seen: Int32Array }>>();

/**
 * Which points are seen at a whole zoom, where of those in one square of the ground, `grain` pixels wide, only the first is. Worked out
 * once for a zoom, however often the map is drawn there.
 */
export function thinned(points: FlatPoints, level: number, grain: number): Int32Array {
  const kept = known.get(points) ?? new Map();
  known.set(points, kept);
  const last = kept.get(grain);
  if (last?.level === level) return last.seen;
  const seen = sift(points, Math.ceil(worldSize(level) / grain));
  kept.set(grain, { level, seen });
  return seen;
}

// A table of the squares that are taken, by number; half of it stays empty, so that a free place is near.
function sift(points: FlatPoints, across: number): Int32Array {
  const places = 2 ** Math.ceil(Math.log2(2 * points.count + 2));
  const taken = new Float64Array(places).fill(-1);
  const seen = new Int32Array(points.count);
  let count = 0;
  for (let index = 0; index < points.count; index += 1) {
    const column = Math.floor(points.x(index) * across);
    const row = Math.floor(points.y(index) * across);
    const square = row * across + column;
    const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & (places - 1);
    while (taken[place] !== -1 && taken[place] !== square) place = (place + 1) & (places - 1);
    if (taken[place] === square) continue;
    taken[place] = square;
    seen[count] = index;
    count += 1;
  }
  return seen.slice(0, count);
}
