import { BareRow } from '../../model/bare-row.js';
import type { Field } from '../../model/field.js';
import type { Value } from '../../model/row.js';
import { readerOf } from './column.js';
import type { NumberMode } from './envelope.js';

type Rows = Record<string, Value>[];
type Lists = readonly Value[][];
type Four = readonly [number, number, number, number];
type Sixteen<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T];

/**
 * Reads the rows of a long page in little more time than their JSON took; the same rows as by the reader of any page. `undefined` where that
 * one is needed: rows that are no lists of cells, values that are none of their column's, numbers that are not to be numbers.
 */
export function quickRows(
  records: readonly unknown[],
  fields: readonly Field[],
  numbers: NumberMode,
): Rows | undefined {
  if (numbers !== 'exact') return undefined;
  // As the engine keeps names of properties: a text of an answer would be looked up among them at each cell.
  const names = fields.map(({ name }) => Object.keys({ [name]: null })[0] as string);
  // A column that once held no number keeps a decimal as it lies in its list; one of nothing but numbers copies each into a box of its own.
  const first = new BareRow();
  for (const name of names) first[name] = null;
  const read = fields.flatMap(({ type }, at) => (/^(number|boolean)$/.test(type) ? at : []));
  const narrowly = names.length < 17;
  // Beyond the last column there is nothing, which is no text.
  const [p = 16, q = p, r = q, s = r, ...more] = read;
  const rows = narrowly && more.length === 0 ? narrow(records, names as never, names.length, [p, q, r, s]) : undefined;
  if (rows !== undefined) return rows;
  if (!readCells(records, fields, read)) return undefined;
  return narrowly ? narrow(records, names as never, names.length, [16, 16, 16, 16]) : wide(records, names);
}

const isText = (value: unknown): boolean => typeof value === 'string';

// Nothing but text among numbers and booleans has to be read, and reading it twice is no harm.
function readCells(records: readonly unknown[], fields: readonly Field[], read: readonly number[]): records is Lists {
  const readers = fields.map((field) => readerOf(field, 'exact'));
  for (let index = 0; index < records.length; index += 1) {
    const cells = records[index];
    if (!Array.isArray(cells) || cells.length < fields.length) return false;
    for (let each = 0; each < read.length; each += 1) {
      const at = read[each] as number;
      if (typeof cells[at] !== 'string') continue;
      const value = readers[at]?.(cells[at]);
      if (value === undefined) return false;
      cells[at] = value;
    }
  }
  return true;
}

// A place in the code for each column: there the engine remembers the name, and a loop would show it all of them. The four are places of cells that
// would have to be read if they were text: `undefined` if one of them is, or a row is no list. Looked at on the way, they cost no walk of their own.
function narrow(lists: readonly unknown[], k: Sixteen<string>, length: number, [p, q, r, s]: Four): Rows | undefined {
  let unread = false;
  const rows = (lists as readonly Sixteen<Value>[]).map((c) => {
    const row = new BareRow();
    if (!Array.isArray(c) || c.length < length || isText(c[p]) || isText(c[q]) || isText(c[r]) || isText(c[s])) {
      unread = true;
      return row;
    }
    if (length === 0) return row;
    row[k[0]] = c[0];
    if (length === 1) return row;
    row[k[1]] = c[1];
    if (length === 2) return row;
    row[k[2]] = c[2];
    if (length === 3) return row;
    row[k[3]] = c[3];
    if (length === 4) return row;
    row[k[4]] = c[4];
    if (length === 5) return row;
    row[k[5]] = c[5];
    if (length === 6) return row;
    row[k[6]] = c[6];
    if (length === 7) return row;
    row[k[7]] = c[7];
    if (length === 8) return row;
    row[k[8]] = c[8];
    if (length === 9) return row;
    row[k[9]] = c[9];
    if (length === 10) return row;
    row[k[10]] = c[10];
    if (length === 11) return row;
    row[k[11]] = c[11];
    if (length === 12) return row;
    row[k[12]] = c[12];
    if (length === 13) return row;
    row[k[13]] = c[13];
    if (length === 14) return row;
    row[k[14]] = c[14];
    if (length === 15) return row;
    row[k[15]] = c[15];
    return row;
  });
  return unread ? undefined : rows;
}

// Objects that grow beyond some twenty columns one by one become dictionaries; copies of a parsed one do not.
function wide(lists: Lists, names: readonly string[]): Rows {
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
  return lists.map((cells) => {
    const row: Record<string, Value> = { ...empty };
    for (let at = 0; at < names.length; at += 1) row[names[at] as string] = cells[at] as Value;
    return Object.setPrototypeOf(row, BareRow.prototype);
  });
}
