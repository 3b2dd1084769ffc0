import { flatPoints } from './flat-points.js';
import type { MapPoint } from './map-point.js';
import type { Flat } from './mercator.js';

/** A name for the ground, and the middle of the points that lie in it. */
export interface AreaName {
  readonly text: string;
  readonly center: Flat;
}

/** Names of the areas that points lie in. */
export function areaNames(points: readonly MapPoint[]): readonly AreaName[] {
  const flat = flatPoints(points);
  const sums = new Map<string, { x: number; y: number; count: number }>();
  points.forEach(({ area }, index) => {
    if (area === undefined) return;
    const place = flat.at(index);
    const sum = sums.get(area) ?? { x: 0, y: 0, count: 0 };
    sums.set(area, { x: sum.x + place.x, y: sum.y + place.y, count: sum.count + 1 });
  });
  return [...sums].map(([text, { x, y, count }]) => ({ text, center: { x: x / count, y: y / count } }));
}
