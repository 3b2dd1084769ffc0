import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';
import { comparable, isEmpty, order, textOf } from './comparable.js';
import type { SortKey } from './query.js';

const collator = new Intl.Collator('id', { numeric: true });

/** Puts two values of one column in order: numbers by size, texts as a reader would list them. Neither is missing. */
export function compareValues(field: Field | undefined, a: Value, b: Value): number {
  const type = field?.type ?? (typeof a === 'number' && typeof b === 'number' ? 'number' : 'text');
  if (type === 'number' || type === 'boolean' || type === 'datetime') {
    const sign = order(comparable(type, a), comparable(type, b));
    if (sign !== undefined) return sign;
  }
  const [left, right] = [textOf(a), textOf(b)];
  return collator.compare(left, right) || (order(left, right) ?? 0);
}

/**
 * A sorted copy; missing values come last in both directions and ties keep their order. With `end`, the first rows up to there, which is quicker
 * where they are few.
 */
export function sortRows(
  rows: readonly Row[],
  sort: readonly SortKey[],
  fields: readonly Field[],
  end = rows.length,
): readonly Row[] {
  if (sort.length === 0) return end < rows.length ? rows.slice(0, end) : rows;
  const keys = sort.map(({ field, direction }) =>
    ranks(
      rows,
      field,
      direction === 'desc' ? -1 : 1,
      fields.find(({ name }) => name === field),
    ),
  );
  const [first = new Float64Array()] = keys;
  const compare = (a: number, b: number): number => {
    // Two that are missing are both infinite, whose difference is no number.
    const sign = (first[a] as number) - (first[b] as number);
    if (sign < 0 || sign > 0) return sign;
    for (let at = 1; at < keys.length; at += 1) {
      const key = keys[at] as Float64Array;
      const next = (key[a] as number) - (key[b] as number);
      if (next < 0 || next > 0) return next;
    }
    return a - b;
  };
  const places = end * 4 < rows.length ? firstPlaces(rows.length, end, compare) : allPlaces(rows.length, compare);
  return Array.from(places.slice(0, end), (place) => rows[place] as Row);
}

function allPlaces(length: number, compare: (a: number, b: number) => number): Uint32Array {
  return Uint32Array.from({ length }, (_, at) => at).sort(compare);
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

// Numbers of the same order as the values of a column, so that no value is read twice.
function ranks(rows: readonly Row[], name: string, sign: 1 | -1, field: Field | undefined): Float64Array {
  const ranked = new Float64Array(rows.length);
  const plain = field === undefined || field.type === 'number';
  let at = 0;
  for (; at < rows.length; at += 1) {
    const value = (rows[at] as Row)[name] ?? null;
    if (plain && typeof value === 'number' && Number.isFinite(value)) ranked[at] = value * sign;
    else if (isMissing(value)) ranked[at] = Number.POSITIVE_INFINITY;
    else break;
  }
  return at === rows.length ? ranked : ranksOfTexts(rows, name, sign, field);
}

function ranksOfTexts(rows: readonly Row[], name: string, sign: 1 | -1, field: Field | undefined): Float64Array {
  const values = rows.map((row) => row[name] ?? null);
  const different = [...new Set(values.filter((value) => !isMissing(value)))];
  different.sort((a, b) => compareValues(field, a, b));
  const places = new Map<Value, number>();
  let place = 0;
  different.forEach((value, at) => {
    if (at > 0 && compareValues(field, different[at - 1] as Value, value) !== 0) place += 1;
    places.set(value, place * sign);
  });
  return Float64Array.from(values, (value) => places.get(value) ?? Number.POSITIVE_INFINITY);
}

// Empty text is a value to a server, and sorts as one.
function isMissing(value: Value): boolean {
  return value !== '' && isEmpty(value);
}
