import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

/** Options of a CSV file. */
export interface CsvOptions {
  /** Sign between two cells; default `,`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
}

/** The header line of a CSV file, line end included. */
export function csvHeader(fields: readonly Field[], { delimiter = ',' }: CsvOptions = {}): string {
  return `${fields.map((field) => quoted(guarded(field.name), delimiter)).join(delimiter)}\r\n`;
}

/** One line of a CSV file (RFC 4180), line end included. */
export function csvLine(row: Row, fields: readonly Field[], { delimiter = ',' }: CsvOptions = {}): string {
  return `${fields.map((field) => quoted(cellText(row[field.name], field), delimiter)).join(delimiter)}\r\n`;
}

function cellText(value: Value | undefined, field: Field): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'string') return String(value);
  // The digits of a number that JavaScript cannot hold are a number still.
  return field.type === 'number' && /^-?\d+(\.\d+)?$/.test(value) ? value : guarded(value);
}

// A spreadsheet would run a text that begins so as a formula.
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
