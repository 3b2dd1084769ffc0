import type { Row } from '@satudata/client';
import { latitudeNames, longitudeNames, type Place, readCoordinate, readPoint } from '@satudata/client/place-text.js';

/** Which columns say where a row is. */
export interface PlaceColumns {
  readonly latitude: string | undefined;
  readonly longitude: string | undefined;
  /** One column that holds the whole point. */
  readonly point: string | undefined;
}

const points = [
  'geometry',
  'geom',
  'the_geom',
  'geo_point_2d',
  'location',
  'koordinat',
  'titik_koordinat',
  'lokasi_koordinat',
];

/** The first column that has one of the names, whatever its case; names earlier in the list win. */
export function findColumn(columns: readonly string[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = columns.find((column) => column.trim().toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Columns called x and y often hold metres or feet: they count only when every value fits.
function degreesOnly(rows: readonly Row[], column: string | undefined, most: number): string | undefined {
  if (column === undefined) return undefined;
  const fits = rows.every((row) => {
    const value = readCoordinate(row[column]);
    return value === undefined || Math.abs(value) <= most;
  });
  return fits ? column : undefined;
}

/** Finds the columns that say where rows are. A column that a page's author names wins over its role's usual names. */
export function placeColumns(
  columns: readonly string[],
  rows: readonly Row[],
  named: Partial<Record<keyof PlaceColumns, string | undefined>> = {},
): PlaceColumns {
  const latitude =
    named.latitude ?? findColumn(columns, latitudeNames) ?? degreesOnly(rows, findColumn(columns, ['y']), 90);
  const longitude =
    named.longitude ?? findColumn(columns, longitudeNames) ?? degreesOnly(rows, findColumn(columns, ['x']), 180);
  // `location` is an address on some portals: a column is a point only when a value in it reads as one.
  const holds = (column: string): boolean => rows.some((row) => readPoint(row[column]) !== undefined);
  const point =
    named.point ??
    points.map((name) => findColumn(columns, [name])).find((column) => column !== undefined && holds(column));
  return { latitude, longitude, point };
}

/** What a row's own columns say about its place, unchecked. */
export function readPlace(row: Row, { latitude, longitude, point }: PlaceColumns): Place | undefined {
  if (latitude !== undefined && longitude !== undefined) {
    const lat = readCoordinate(row[latitude]);
    const lon = readCoordinate(row[longitude]);
    if (lat !== undefined && lon !== undefined) return { latitude: lat, longitude: lon };
  }
  return point === undefined ? undefined : readPoint(row[point]);
}
