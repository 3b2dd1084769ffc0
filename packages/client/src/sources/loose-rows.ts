import type { Row, Value } from '../model/row.js';
import { listOf, objectOf, type Raw } from './ckan/loose.js';
import { textOf } from './ckan/loose-text.js';

/** What stands at a path of keys and positions, `data.1.data`; undefined where nothing does. An empty path is the whole. */
export function at(answer: unknown, path: string): unknown {
  let value = answer;
  for (const key of path.split('.').filter(Boolean)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Raw)[key];
  }
  return value;
}

/** Where answers usually have their rows, the surer places first; an empty path is the answer itself. */
export const usualRowsPaths: readonly string[] = [
  '',
  'result.records',
  'data.data',
  'data.1.data',
  'data.1',
  'data',
  'rows',
  'results',
  'dataset',
  'records',
  'items',
  'features',
  'result',
];

/** Where the rows of an answer are, as portals usually have it: the answer itself, `data`, `result.records` … */
export function usualRowsPath(answer: unknown): string | undefined {
  if (Array.isArray(answer)) return '';
  return usualRowsPaths.find((path) => {
    const found = at(answer, path);
    return Array.isArray(found) && found.every((row) => typeof row === 'object' && row !== null);
  });
}

/** Names that an answer gives its columns beside its rows, in their order: CKAN's `fields`. */
export function columnsBeside(answer: unknown): readonly string[] {
  const found = listOf(at(answer, 'fields') ?? at(answer, 'result.fields')).map(({ id }) => textOf(id));
  return found.includes('') ? [] : found;
}

/**
 * Rows out of a list of objects, or of lists, whose columns are named by `names` or else by number. A GeoJSON feature gives its properties and a
 * `geometry`.
 */
export function looseRows(list: unknown, names: readonly string[] = []): readonly Row[] {
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) =>
    rowOf(
      Array.isArray(each)
        ? Object.fromEntries(each.map((value, at) => [names[at] ?? `kolom ${at + 1}`, value]))
        : objectOf(each),
    ),
  );
}

function rowOf(raw: Raw): Row {
  const row: Record<string, Value> = Object.create(null);
  if (raw['type'] !== 'Feature') return Object.assign(row, raw) as Row;
  if (raw['id'] !== undefined) row['id'] = raw['id'] as Value;
  return Object.assign(row, objectOf(raw['properties']), { geometry: (raw['geometry'] ?? null) as Value });
}

/** Names of the columns of loose rows, in the order they first appear. */
export function looseNames(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}
