import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

const fewest = 3;
// Published totals are rounded, and now and then miscounted.
const near = 0.01;

/**
 * Rows that stand for the sum of all others: the only one without a name or a code, where every other has one, and about the sum of the others in most
 * columns of numbers. A value alone says nothing: any number may be the sum of some. What is told here is reported, and no row is left out for it.
 */
export function sumRows(
  rows: readonly Row[],
  fields: readonly Field[],
  read: (row: Row, field: Field) => Value | undefined,
): ReadonlySet<Row> {
  const found = new Set<Row>();
  if (rows.length <= fewest) return found;
  let numbers: readonly Field[] | undefined;
  for (const { name, type } of fields) {
    const only = type === 'text' ? onlyEmpty(rows, name) : undefined;
    if (only === undefined || found.has(only)) continue;
    numbers ??= fields.filter((field) => field.type === 'number' && (field.parsed?.kind ?? 'number') === 'number');
    const told = numbers.map((field) => sums(rows, only, (row) => read(row, field))).filter((sum) => sum !== undefined);
    if (told.filter(Boolean).length * 2 > told.length) found.add(only);
  }
  return found;
}

// The only row that a column has nothing in.
function onlyEmpty(rows: readonly Row[], name: string): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) {
    const value = row[name] ?? '';
    if (typeof value !== 'string' || value.charCodeAt(0) > 32 || value.trim() !== '') continue;
    if (found !== undefined) return undefined;
    found = row;
  }
  return found;
}

// Whether a row has the sum of the others; undefined where there is nothing to add.
function sums(rows: readonly Row[], total: Row, read: (row: Row) => Value | undefined): boolean | undefined {
  const own = read(total);
  if (typeof own !== 'number') return undefined;
  let [sum, values] = [0, 0];
  for (const row of rows) {
    const value = read(row);
    if (row === total || typeof value !== 'number') continue;
    sum += value;
    if (value !== 0) values += 1;
  }
  return values < fewest ? undefined : Math.abs(own - sum) <= Math.abs(sum) * near;
}
