import type { MapPoint } from './map-point.js';
import type { View } from './view.js';

/** What is drawn at one spot: a single point, or many that are too close together to tell apart. */
export interface Mark {
  /** The same for the same spot while the points stay the same. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The point, when it is a single one. */
  readonly point: MapPoint | undefined;
  readonly count: number;
  /** How many points of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Number that the index knows a cluster by. */
  readonly cluster: number | undefined;
  /** Place of its first point among all points. */
  readonly order: number;
}

/** Most marks that a map draws as elements. */
export const MOST_MARKS = 50;

/** Chooses which marks stand for the points of a view. */
export interface MarkIndex {
  /** The marks of a view in the order of their points, at most 50; `margin` adds pixels around the window. */
  marksOf(view: View, margin?: number): readonly Mark[];
  /** The zoom at which a cluster falls apart; undefined when its points lie on one spot. */
  zoomOf(cluster: number): number | undefined;
  /** Points of a cluster, at most `most`. */
  pointsOf(cluster: number, most?: number): readonly MapPoint[];
}

/** The mark of a point that stands alone. */
export function singleMark(point: MapPoint, order: number): Mark {
  const { id: key, latitude, longitude, kind } = point;
  return { key, latitude, longitude, point, count: 1, kinds: { [kind]: 1 }, cluster: undefined, order };
}
