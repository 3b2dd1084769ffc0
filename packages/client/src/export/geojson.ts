import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';
import { latitudeNames, longitudeNames, namedAxis, readCoordinate, readPoint } from '../typing/place-text.js';
import { rowJson } from './json.js';

/** The columns that hold a place: one of shapes, or one of latitudes and one of longitudes. */
export type PlaceColumns =
  | { readonly shape: string }
  | { readonly shape?: never; readonly latitude: string; readonly longitude: string };

const shapes = ['geometry', 'geom', 'geo_shape', 'the_geom'];

/**
 * Finds the columns that hold a place: one of type `geo` or of a name that shapes have, else latitude and longitude by name. Throws
 * `unsupported` where there are none.
 */
export function placeColumns(fields: readonly Field[]): PlaceColumns {
  const shape =
    fields.find(({ name, type }) => type !== 'number' && shapes.includes(name.toLowerCase())) ??
    fields.find(({ type }) => type === 'geo');
  if (shape !== undefined) return { shape: shape.name };
  const latitude = axis(fields, 'latitude', latitudeNames);
  const longitude = axis(fields, 'longitude', longitudeNames);
  if (latitude === undefined || longitude === undefined) {
    throw new SatuError('unsupported', 'There are no columns of a place', {
      hint: `Columns are found by name: ${latitudeNames.join(', ')}; ${longitudeNames.join(', ')}; ${shapes.join(', ')}.`,
    });
  }
  return { latitude, longitude };
}

function axis(
  fields: readonly Field[],
  wanted: 'latitude' | 'longitude',
  names: readonly string[],
): string | undefined {
  const rank = ({ name }: Field): number => names.indexOf(name.trim().toLowerCase());
  return fields.filter(({ name }) => namedAxis(name) === wanted).sort((one, two) => rank(one) - rank(two))[0]?.name;
}

/** One feature (RFC 7946) as JSON text; its geometry is null where the row has no place on earth. */
export function geojsonFeature(row: Row, columns: PlaceColumns): string {
  const { geometry, properties } = apart(row, columns);
  return `{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":${rowJson(properties)}}`;
}

function apart(row: Row, columns: PlaceColumns): { readonly geometry: unknown; readonly properties: Row } {
  if (columns.shape === undefined) {
    return { geometry: pointAt(row[columns.latitude], row[columns.longitude]), properties: row };
  }
  const { [columns.shape]: value, ...properties } = row;
  const shape = geometryOf(value);
  if (shape !== undefined) return { geometry: shape, properties };
  const place = readPoint(value);
  // What cannot be read as a shape is not lost.
  return place === undefined
    ? { geometry: null, properties: row }
    : { geometry: pointAt(place.latitude, place.longitude), properties };
}

const geometries = /^((Multi)?(Point|LineString|Polygon)|GeometryCollection)$/;

// Portals write a shape as an object, as its JSON text, or inside a feature.
function geometryOf(value: unknown): unknown {
  if (typeof value === 'string') {
    try {
      return value.trimStart().startsWith('{') ? geometryOf(JSON.parse(value)) : undefined;
    } catch {
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, coordinates, geometry, geometries: parts } = value as Readonly<Record<string, unknown>>;
  if (type === 'Feature') return geometryOf(geometry);
  const whole =
    typeof type === 'string' && geometries.test(type) && (Array.isArray(coordinates) || Array.isArray(parts));
  return whole ? value : undefined;
}

function pointAt(latitude: Value | undefined, longitude: Value | undefined): unknown {
  const [lat, lon] = [readCoordinate(latitude), readCoordinate(longitude)];
  if (lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { type: 'Point', coordinates: [lon, lat] };
}
