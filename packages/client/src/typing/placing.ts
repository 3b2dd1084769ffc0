import type { Place } from './place-text.js';

/** Where a row is, and whether latitude and longitude had to change places for it. */
export interface Placed {
  /** Where it is. */
  readonly place: Place;
  /** Whether latitude and longitude were turned for it. */
  readonly swapped: boolean;
}

/** How many rows have a place that can be shown. */
export interface PlacingReport {
  /** Rows in all. */
  readonly total: number;
  /** Rows with a place. */
  readonly shown: number;
  /** Of those shown: latitude and longitude stood in each other's column. */
  readonly swapped: number;
  /** Rows without one: none could be read, or it lies where it cannot. */
  readonly unreadable: number;
}

/** Where the rows of a table can lie. */
export interface Area {
  /** Least latitude, in degrees. */
  readonly south: number;
  /** Greatest latitude, in degrees. */
  readonly north: number;
  /** Least longitude, in degrees. */
  readonly west: number;
  /** Greatest longitude, in degrees. */
  readonly east: number;
}

const indonesia: Area = { south: -11.5, north: 6.5, west: 94.5, east: 141.5 };
const world: Area = { south: -90, north: 90, west: -180, east: 180 };

function within({ latitude, longitude }: Place, area: Area): boolean {
  return latitude >= area.south && latitude <= area.north && longitude >= area.west && longitude <= area.east;
}

function turned({ latitude, longitude }: Place): Place {
  return { latitude: longitude, longitude: latitude };
}

function put(place: Place, area: Area): Placed | undefined {
  if (within(place, area)) return { place, swapped: false };
  const other = turned(place);
  return within(other, area) ? { place: other, swapped: true } : undefined;
}

/** Where the rows of a table can lie: in Indonesia where most of them do, else anywhere on the earth. */
export function areaOf(pairs: readonly (Place | undefined)[]): Area {
  const readable = pairs.filter((pair) => pair !== undefined);
  const here = readable.filter((pair) => put(pair, indonesia) !== undefined).length;
  return here * 2 >= readable.length ? indonesia : world;
}

/**
 * Decides for every row where it is. Rows that lie mostly in Indonesia have to lie there all; others only on the earth. A pair
 * that fits only the other way round is turned; a pair that fits neither way is left out.
 */
export function placeRows(
  pairs: readonly (Place | undefined)[],
  area: Area = areaOf(pairs),
): readonly (Placed | undefined)[] {
  return pairs.map((pair) => (pair === undefined ? undefined : put(pair, area)));
}

/** Counts what `placeRows` decided. */
export function reportOf(placed: readonly (Placed | undefined)[]): PlacingReport {
  const shown = placed.filter((row) => row !== undefined);
  return {
    total: placed.length,
    shown: shown.length,
    swapped: shown.filter((row) => row.swapped).length,
    unreadable: placed.length - shown.length,
  };
}
