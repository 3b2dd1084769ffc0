import type { Field } from '../model/field.js';
import type { ColumnKind } from '../model/parsed-column.js';
import type { Row, Value } from '../model/row.js';
import { type Place, readPoint } from './place-text.js';
import { type Area, areaOf, placeRows } from './placing.js';
import type { Findings } from './typing-report.js';

/** A typed row, with what it was made from. */
export interface MadeRow {
  readonly row: Record<string, Value>;
  readonly from: Row;
  /** Its position among all rows that were typed. */
  readonly at: number;
}

/** Columns that hold the places of a table: one for each coordinate, or one for both. */
export type PlaceColumns = readonly [latitude: string, longitude: string] | readonly [point: string];

/** Finds the columns that were decided to hold places. */
export function placeColumns(fields: readonly Field[]): readonly PlaceColumns[] {
  const named = (kind: ColumnKind): readonly string[] =>
    fields.filter(({ parsed }) => parsed?.kind === kind).map(({ name }) => name);
  const [latitude] = named('latitude');
  const [longitude] = named('longitude');
  const points = named('point').map((name) => [name] as const);
  return latitude === undefined || longitude === undefined ? points : [[latitude, longitude], ...points];
}

/** Where the places of these columns can lie, told by a sample of typed rows. */
export function areaIn(rows: readonly Row[], columns: PlaceColumns): Area {
  return areaOf(rows.map((row) => placeIn(row, columns)));
}

/** Puts right what is right only together: a pair that fits only the other way round is turned, one that fits nowhere goes. */
export function settlePlaces(made: readonly MadeRow[], columns: PlaceColumns, area: Area, findings: Findings): void {
  const pairs = made.map(({ row }) => placeIn(row, columns));
  const [first, longitude] = columns;
  for (const [index, found] of placeRows(pairs, area).entries()) {
    const each = made[index];
    // Half a place is no place, and stays what it is.
    if (each === undefined || pairs[index] === undefined) continue;
    const { row, from, at } = each;
    if (found?.swapped === true) findings.place('swapped', at, from, first);
    if (found === undefined) findings.place('misplaced', at, from, first);
    if (longitude === undefined) {
      row[first] =
        found === undefined ? null : { type: 'Point', coordinates: [found.place.longitude, found.place.latitude] };
    } else {
      row[first] = found?.place.latitude ?? null;
      row[longitude] = found?.place.longitude ?? null;
    }
  }
}

function placeIn(row: Row, [first, second]: PlaceColumns): Place | undefined {
  if (second === undefined) return readPoint(row[first]);
  const [latitude, longitude] = [row[first], row[second]];
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
}
