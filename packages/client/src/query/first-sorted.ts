import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import type { SortKey } from './query.js';
import { placeOrder, sortRows } from './sort-rows.js';

/** The first rows of a sorted copy, up to `end`; quicker than all of them where they are few. */
export function firstSorted(
  rows: readonly Row[],
  sort: readonly SortKey[],
  fields: readonly Field[],
  end: number,
): readonly Row[] {
  if (sort.length === 0 || end * 4 >= rows.length) return sortRows(rows, sort, fields).slice(0, end);
  return firstPlaces(rows.length, end, placeOrder(rows, sort, fields)).map((place) => rows[place] as Row);
}

// Whatever comes after the last of the best so far is not among them.
function firstPlaces(length: number, end: number, compare: (a: number, b: number) => number): readonly number[] {
  if (end <= 0) return [];
  let best: number[] = [];
  let last: number | undefined;
  const most = Math.max(2 * end, 500);
  for (let place = 0; place < length; place += 1) {
    if (last !== undefined && compare(place, last) > 0) continue;
    best.push(place);
    if (best.length < most) continue;
    best = best.sort(compare).slice(0, end);
    last = best.at(-1);
  }
  return best.sort(compare).slice(0, end);
}
