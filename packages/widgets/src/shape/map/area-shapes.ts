import type { Row } from '@satudata/client';

/** A corner of an area: longitude and latitude, in degrees. */
export type Corner = readonly [longitude: number, latitude: number];

/** A polygon: its outer ring first, then its holes. */
export type Polygon = readonly (readonly Corner[])[];

/** The corners of a line or a ring; undefined where one of them is no place on the earth. */
export function readCorners(value: unknown): readonly Corner[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const corners: Corner[] = [];
  for (const corner of value) {
    if (!Array.isArray(corner)) return undefined;
    // Some portals write their coordinates as text.
    const [longitude, latitude] = [Number(corner[0]), Number(corner[1])];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined;
    corners.push([longitude, latitude]);
  }
  return corners;
}

function ring(value: unknown): readonly Corner[] | undefined {
  const corners = readCorners(value);
  return corners === undefined || corners.length < 3 ? undefined : corners;
}

function polygon(value: unknown): Polygon | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const rings = value.map(ring);
  return rings.every((each) => each !== undefined) ? rings : undefined;
}

/** The GeoJSON geometry of one cell, which may hold a feature, also as text. */
export function geometryOf(value: unknown): { readonly type: unknown; readonly coordinates: unknown } | undefined {
  if (typeof value === 'string') {
    if (!value.trimStart().startsWith('{')) return undefined;
    try {
      return geometryOf(JSON.parse(value));
    } catch {
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, coordinates, geometry } = value as Readonly<Record<string, unknown>>;
  return geometry === undefined ? { type, coordinates } : geometryOf(geometry);
}

/** Reads the polygons of one cell: a GeoJSON Polygon, MultiPolygon or Feature, also as text. Empty when it holds none. */
export function readPolygons(value: unknown): readonly Polygon[] {
  const geometry = geometryOf(value);
  if (geometry === undefined) return [];
  const { type, coordinates } = geometry;
  const list =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' && Array.isArray(coordinates) ? coordinates : [];
  return list.map(polygon).filter((each) => each !== undefined);
}

/** The column that holds areas: the first in which a value reads as one. */
export function shapeColumn(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const some = rows.slice(0, 20);
  return columns.find((column) => some.some((row) => readPolygons(row[column]).length > 0));
}

function areaOf(corners: readonly Corner[]): number {
  let sum = 0;
  corners.forEach(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

/** How large the outer rings of an area are together, in square degrees: good for comparing neighbours. */
export function extentOf(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, [outer]) => sum + (outer === undefined ? 0 : areaOf(outer)), 0);
}

function crossings(outer: Polygon, latitude: number): readonly number[] {
  const found: number[] = [];
  for (const corners of outer) {
    corners.forEach(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
      if (y > latitude !== nextY > latitude) found.push(x + ((latitude - y) / (nextY - y)) * (nextX - x));
    });
  }
  return found.sort((a, b) => a - b);
}

/** A point inside an area, for its name and its mark: the middle of the widest stretch of its largest polygon at one of nine heights. */
export function insideOf(polygons: readonly Polygon[]): Corner | undefined {
  const largest = [...polygons].sort((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0];
  const latitudes = (largest?.[0] ?? []).map(([, latitude]) => latitude);
  if (largest === undefined || latitudes.length === 0) return undefined;
  const south = latitudes.reduce((a, b) => Math.min(a, b));
  const north = latitudes.reduce((a, b) => Math.max(a, b));
  let best: { readonly corner: Corner; readonly score: number } | undefined;
  for (let step = 1; step < 10; step += 1) {
    const latitude = south + ((north - south) * step) / 10;
    const xs = crossings(largest, latitude);
    for (let at = 0; at + 1 < xs.length; at += 2) {
      const [west = 0, east = 0] = [xs[at], xs[at + 1]];
      // Wide stretches near the middle height read best.
      const score = (east - west) * (1 - Math.abs(step - 5) / 10);
      if (best === undefined || score > best.score) best = { corner: [(west + east) / 2, latitude], score };
    }
  }
  return best?.corner;
}
