import type { OddRow } from '../model/odd-row.js';
import type { Row, Value } from '../model/row.js';

const note = /^\s*(sumber|source|catatan|keterangan|ket\.?|note)\s*[:：]/i;
const total = /^\s*(sub\s*-?\s*)?(total|jumlah|grand total|jumlah total|total keseluruhan)\s*:?\s*$/i;
const totalCode = /^9999$/;

/** Whether a row is none of the data, by its texts alone. */
export function oddRow(row: Row, names: readonly string[]): OddRow | undefined {
  const cells = names.map((name) => textOf(row[name]));
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'empty';
  if (filled.length <= 2 && names.length > filled.length && filled.some((cell) => note.test(cell))) return 'note';
  if (names.length > 1 && filled.every((cell) => /^\(\d{1,2}\)$/.test(cell))) return 'numbering';
  const repeated = cells.filter((cell, at) => cell !== '' && cell.toLowerCase() === names[at]?.trim().toLowerCase());
  if (repeated.length >= 2 || (repeated.length === 1 && filled.length === 1)) return 'header';
  const label = cells.find((cell) => /\p{L}/u.test(cell)) ?? '';
  return total.test(label) || cells.some((cell) => totalCode.test(cell) && /^(<b>)?indonesia/i.test(label))
    ? 'total'
    : undefined;
}

function textOf(value: Value | undefined): string {
  return value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value).trim();
}
