import { isRecord } from '../json/plain-value.js';
import { type CsvTable, columnNames, decodeCsv, NoTable } from './csv-text.js';

/** The name of the column that holds where a feature is. */
export const geometryColumn = 'geometry';

/** Whether a file is GeoJSON by its name, or JSON of which that may be told from the content. */
export function isGeoJson(name: string): boolean {
  return /\.(geo)?json$/i.test(name);
}

function features(value: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(value)) return [];
  if (value['type'] === 'Feature') return [value];
  const list = value['type'] === 'FeatureCollection' ? value['features'] : [];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Reads features: a row each, of their properties and, in the last column, the text of their geometry. Throws NoTable when
 * there are none.
 */
export function readGeoJson(bytes: Uint8Array): CsvTable {
  let value: unknown;
  try {
    value = JSON.parse(decodeCsv(bytes).replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new NoTable(`It is no JSON: ${(cause as Error).message}`);
  }
  const found = features(value);
  if (found.length === 0) throw new NoTable('It is JSON, but no GeoJSON with features');
  const properties = found.map((feature) => (isRecord(feature['properties']) ? feature['properties'] : {}));
  const keys = [...new Set(properties.flatMap((one) => Object.keys(one)))].filter((key) => key !== geometryColumn);
  return {
    names: [...columnNames(keys), geometryColumn],
    rows: found.map((feature, at) => [
      ...keys.map((key) => cell(properties[at]?.[key])),
      isRecord(feature['geometry']) ? JSON.stringify(feature['geometry']) : '',
    ]),
  };
}
