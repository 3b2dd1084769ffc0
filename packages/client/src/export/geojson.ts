import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

/** The columns that hold a place. */
export interface PlaceColumns {
  readonly latitude: string;
  readonly longitude: string;
}

const latitudes = ['latitude', 'lat', 'lintang', 'y'];
const longitudes = ['longitude', 'lon', 'lng', 'long', 'bujur', 'x'];

/** Finds the columns of latitude and longitude by name. Throws `unsupported` where there are none. */
export function placeColumns(fields: readonly Field[]): PlaceColumns {
  const find = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => fields.find((field) => field.name.toLowerCase() === name)?.name ?? [])[0];
  const [latitude, longitude] = [find(latitudes), find(longitudes)];
  if (latitude === undefined || longitude === undefined) {
    throw new SatuError('unsupported', 'There are no columns of latitude and longitude', {
      hint: `Columns are found by name: ${latitudes.join(', ')}; ${longitudes.join(', ')}.`,
    });
  }
  return { latitude, longitude };
}

/** One feature (RFC 7946) as JSON text; its geometry is null where the row has no place on earth. */
export function geojsonFeature(row: Row, { latitude, longitude }: PlaceColumns): string {
  const [lat, lon] = [degrees(row[latitude], 90), degrees(row[longitude], 180)];
  const geometry = lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] };
  return `{"type":"Feature","geometry":${JSON.stringify(geometry)},"properties":${rowJson(row)}}`;
}

/** A row as JSON text. Numbers beyond what JSON readers hold are texts of their digits. */
export function rowJson(row: Row): string {
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

function degrees(value: Value | undefined, most: number): number | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Math.abs(number) <= most ? number : undefined;
}
