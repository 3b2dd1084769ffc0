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
  const keys = sort.map(({ field, direction }) => ({
    name: field,
    sign: direction === 'desc' ? -1 : 1,
    field: fields.find((candidate) => candidate.name === field),
  }));
  return [...rows].sort((a, b) => {
    for (const { name, sign, field } of keys) {
      const [left = null, right = null] = [a[name], b[name]];
      const [noLeft, noRight] = [isMissing(left), isMissing(right)];
      if (noLeft || noRight) {
        if (noLeft !== noRight) return noLeft ? 1 : -1;
        continue;
      }
      const compared = compareValues(field, left, right);
      if (compared !== 0) return compared * sign;
    }
    return 0;
  });
}

// Empty text is a value to a server, and sorts as one.
function isMissing(value: Value): boolean {
  return value !== '' && isEmpty(value);
}
