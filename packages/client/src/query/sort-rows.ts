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

/** A sorted copy; missing values come last in both directions and ties keep their order. */
export function sortRows(rows: readonly Row[], sort: readonly SortKey[], fields: readonly Field[]): readonly Row[] {
  if (sort.length === 0) return rows;
  const places = Uint32Array.from(rows, (_, at) => at).sort(placeOrder(rows, sort, fields));
  return Array.from(places, (place) => rows[place] as Row);
}

/** Compares rows by their places; never equal, as ties keep their order. */
export function placeOrder(
  rows: readonly Row[],
  sort: readonly SortKey[],
  fields: readonly Field[],
): (a: number, b: number) => number {
  const keys = sort.map(({ field, direction }) =>
    ranks(
      rows,
      field,
      direction === 'desc' ? -1 : 1,
      fields.find(({ name }) => name === field),
    ),
  );
  return (a, b) => {
    for (const key of keys) {
      // Two that are missing are both infinite, whose difference is no number.
      const sign = (key[a] as number) - (key[b] as number);
      if (sign < 0 || sign > 0) return sign;
    }
    return a - b;
  };
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
