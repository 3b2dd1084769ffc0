import type { Field, Row } from '@satudata/client';
import { type PlacingReport, placeRows, reportOf } from '@satudata/client/placing.js';
import { isMissing } from '../../format/missing.js';
import { nameColumns } from '../place/name-columns.js';
import { findColumn, type PlaceColumns, placeColumns, readPlace } from '../place/place-columns.js';
import type { MapItem } from './map-item.js';

/** Columns that a page's author names, by role; what is left out is found by its usual names. */
export interface NamedRoles {
  readonly latitude: string;
  readonly longitude: string;
  readonly point: string;
  readonly name: string;
}

/** Rows as things on a map, with what had to be mended. */
export interface RowItems {
  readonly items: readonly MapItem[];
  /** Ids of the rows whose latitude and longitude stood in each other's column. */
  readonly swapped: ReadonlySet<string>;
  readonly report: PlacingReport;
  readonly columns: PlaceColumns;
  readonly nameColumn: string | undefined;
}

const ids = ['_id', 'id', 'objectid', 'fid'];

// A column tells rows apart only when no two of them have the same value in it.
function idColumn(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const column = findColumn(columns, ids);
  if (column === undefined) return undefined;
  return new Set(rows.map((row) => row[column])).size === rows.length ? column : undefined;
}

const orUndefined = (name: string): string | undefined => (name === '' ? undefined : name);

/** Makes things on a map out of rows; rows without a place that can be read are kept, without one. */
export function rowItems(fields: readonly Field[], rows: readonly Row[], named: NamedRoles): RowItems {
  const names = fields.map((field) => field.name);
  const columns = placeColumns(names, rows, {
    latitude: orUndefined(named.latitude),
    longitude: orUndefined(named.longitude),
    point: orUndefined(named.point),
  });
  const placed = placeRows(rows.map((row) => readPlace(row, columns)));
  const places = new Set(Object.values(columns));
  const nameColumn =
    orUndefined(named.name) ??
    findColumn(names, nameColumns) ??
    fields.find((field) => field.type === 'text' && !places.has(field.name))?.name;
  const key = idColumn(names, rows);
  const items = rows.map((row, index): MapItem => {
    const name = nameColumn === undefined ? undefined : row[nameColumn];
    return {
      id: key === undefined ? `#${index + 1}` : String(row[key]),
      name: isMissing(name) || typeof name === 'object' ? `#${index + 1}` : String(name).replace(/\s+/g, ' ').trim(),
      place: placed[index]?.place,
      row,
    };
  });
  const swapped = new Set(items.filter((_, index) => placed[index]?.swapped === true).map(({ id }) => id));
  return { items, swapped, report: reportOf(placed), columns, nameColumn };
}
