import type { Condition } from '@satudata/client';
import type { Area } from '@satudata/client/placing.js';

/** Columns with the two numbers of a place. */
export interface Coordinates {
  readonly latitude: string;
  readonly longitude: string;
}

/** What was asked for before. */
export interface Asked {
  readonly area: Area;
  /** Whether it held more rows than were read. */
  readonly cut: boolean;
}

/** Part of a view's width and height that is asked for beyond each of its sides, so that a small move asks nothing. */
const BEYOND = 0.5;
/** A tenth of this is a metre; finer would make questions of one place differ for nothing. */
const GRAIN = 1e4;

const earth: Area = { south: -90, north: 90, west: -180, east: 180 };

/** What two areas have in common, edges included; undefined where that is nothing. */
export function common(a: Area, b: Area): Area | undefined {
  const south = Math.max(a.south, b.south);
  const north = Math.min(a.north, b.north);
  const west = Math.max(a.west, b.west);
  const east = Math.min(a.east, b.east);
  return south <= north && west <= east ? { south, north, west, east } : undefined;
}

/** Whether one area lies in another. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.south >= outer.south && inner.north <= outer.north && inner.west >= outer.west && inner.east <= outer.east
  );
}

/** A view with some of what lies around it, in round figures, at most the whole earth: nothing goes past 180 degrees. */
export function widened({ south, north, west, east }: Area): Area {
  const [high, wide] = [(north - south) * BEYOND, (east - west) * BEYOND];
  const wider = {
    south: Math.floor((south - high) * GRAIN) / GRAIN,
    north: Math.ceil((north + high) * GRAIN) / GRAIN,
    west: Math.floor((west - wide) * GRAIN) / GRAIN,
    east: Math.ceil((east + wide) * GRAIN) / GRAIN,
  };
  return common(wider, earth) ?? earth;
}

const sizeOf = ({ south, north, west, east }: Area): number => (north - south) * (east - west);

/**
 * The area to ask for once a reader sees `view` of rows that lie in `extent`; undefined where what was asked for before is enough: it
 * holds the view, and a cut answer is asked for again only once the view is half of it at most.
 */
export function areaToAsk(view: Area, extent: Area, before: Asked | undefined): Area | undefined {
  const seen = common(view, extent);
  if (seen === undefined) return undefined;
  const wanted = common(widened(view), extent) ?? seen;
  if (before === undefined || !holds(before.area, seen)) return wanted;
  const half = sizeOf(before.area) / 2;
  const nearer = sizeOf(wanted) <= half ? wanted : seen;
  return before.cut && sizeOf(nearer) <= half ? nearer : undefined;
}

function between(field: string, from: number, to: number): readonly Condition[] {
  return [
    { kind: 'compare', field, op: '>=', value: from },
    { kind: 'compare', field, op: '<=', value: to },
  ];
}

/** Rows that lie in an area. */
export function inArea({ south, north, west, east }: Area, { latitude, longitude }: Coordinates): Condition {
  return { kind: 'and', conditions: [...between(latitude, south, north), ...between(longitude, west, east)] };
}

/**
 * Rows that lie in an area, and those whose latitude and longitude stand in each other's column. These are left out where a turned pair
 * may be a place of its own in `whole`, where all rows lie.
 */
export function inAreaOrTurned(area: Area, columns: Coordinates, whole: Area): Condition {
  const { south, north, west, east } = area;
  const straight = inArea(area, columns);
  if (common({ south: west, north: east, west: south, east: north }, whole) !== undefined) return straight;
  const { latitude: longitude, longitude: latitude } = columns;
  return { kind: 'or', conditions: [straight, inArea(area, { latitude, longitude })] };
}
