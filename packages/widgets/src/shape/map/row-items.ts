import type { Field, Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';
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

/** What the things of one table have in common. */
interface Common {
  readonly prefix: string;
  readonly key: string | undefined;
  readonly nameColumn: string | undefined;
  /** Latitude and longitude of each, one after the other; NaN for none. */
  readonly places: Float64Array;
}

// Says what it is asked when it is asked: a hundred thousand of them are to weigh little.
class RowItem implements MapItem {
  readonly row: Row;
  readonly #common: Common;
  readonly #at: number;

  constructor(row: Row, at: number, common: Common) {
    this.row = row;
    this.#at = at;
    this.#common = common;
  }

  get id(): string {
    const { prefix, key } = this.#common;
    return prefix + (key === undefined ? this.#number : String(this.row[key]));
  }

  get name(): string {
    const { nameColumn } = this.#common;
    const name = nameColumn === undefined ? undefined : this.row[nameColumn];
    return isMissing(name) || typeof name === 'object' ? this.#number : String(name).replace(/\s+/g, ' ').trim();
  }

  get place(): Place | undefined {
    const { places } = this.#common;
    const latitude = places[2 * this.#at] ?? Number.NaN;
    return Number.isNaN(latitude) ? undefined : { latitude, longitude: places[2 * this.#at + 1] ?? 0 };
  }

  get #number(): string {
    return `#${this.#at + 1}`;
  }
}

/**
 * Makes things on a map out of rows; rows without a place that can be read are kept, without one. `prefix` begins their ids, where
 * another table may have the same ones.
 */
export function rowItems(fields: readonly Field[], rows: readonly Row[], named: NamedRoles, prefix = ''): RowItems {
  const names = fields.map((field) => field.name);
  const columns = placeColumns(names, rows, {
    latitude: orUndefined(named.latitude),
    longitude: orUndefined(named.longitude),
    point: orUndefined(named.point),
  });
  const placed = placeRows(rows.map((row) => readPlace(row, columns)));
  const places = new Float64Array(2 * rows.length).fill(Number.NaN);
  placed.forEach((each, at) => {
    if (each !== undefined) places.set([each.place.latitude, each.place.longitude], 2 * at);
  });
  const nonNames = new Set(Object.values(columns));
  const nameColumn =
    orUndefined(named.name) ??
    findColumn(names, nameColumns) ??
    fields.find((field) => field.type === 'text' && !nonNames.has(field.name))?.name;
  const common: Common = { prefix, key: idColumn(names, rows), nameColumn, places };
  const items = rows.map((row, at) => new RowItem(row, at, common));
  const swapped = new Set(items.filter((_, at) => placed[at]?.swapped === true).map(({ id }) => id));
  return { items, swapped, report: reportOf(placed), columns, nameColumn };
}
