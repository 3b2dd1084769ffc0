import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

/** Options of a CSV file. */
export interface CsvOptions {
  /** Sign between two cells; default `,`. Spreadsheets set to Indonesian split at `;`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Sign before the decimals of numbers; default `,` between `;`, where such spreadsheets look for it, else `.`. */
  readonly decimal?: '.' | ',' | undefined;
  /**
   * Leaves texts as they are, though a spreadsheet may run them as formulas; default false. Else a text or a column's name that begins with
   * `=`, `+`, `-`, `@`, a tab, a line end, or one of these signs in full width, gets an apostrophe before it. Numbers are never changed, those
   * below nought neither; a text of digits among texts, `+62812…` or `-5`, is a text (OWASP ASVS 1.2.10, CWE-1236).
   */
  readonly raw?: boolean | undefined;
  /** Leaves out the byte order mark, by which spreadsheets know UTF-8; default false. */
  readonly withoutMark?: boolean | undefined;
}

/** The beginning of a CSV file: its byte order mark and its header line, line end included. */
export function csvHead(fields: readonly Field[], options: CsvOptions = {}): string {
  const cells = fields.map(({ name }) => quoted(guarded(name, options), options));
  return `${options.withoutMark === true ? '' : '\uFEFF'}${lineOf(cells, options)}`;
}

/** One line of a CSV file (RFC 4180), line end included. */
export function csvLine(row: Row, fields: readonly Field[], options: CsvOptions = {}): string {
  return lineOf(
    fields.map((field) => quoted(cellText(row[field.name], field, options), options)),
    options,
  );
}

function lineOf(cells: readonly string[], { delimiter = ',' }: CsvOptions): string {
  return `${cells.join(delimiter)}\r\n`;
}

function cellText(value: Value | undefined, field: Field, options: CsvOptions): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return guarded(JSON.stringify(value), options);
  if (typeof value === 'number') return withDecimals(String(value), options);
  if (typeof value !== 'string') return String(value);
  // The digits of a number that JavaScript cannot hold are a number still.
  return field.type === 'number' && /^-?\d+(\.\d+)?$/.test(value)
    ? withDecimals(value, options)
    : guarded(value, options);
}

function withDecimals(digits: string, { delimiter, decimal = delimiter === ';' ? ',' : '.' }: CsvOptions): string {
  return decimal === '.' ? digits : digits.replace('.', decimal);
}

// A spreadsheet would run a text that begins so as a formula, in signs of full width as well.
function guarded(text: string, { raw = false }: CsvOptions): string {
  return !raw && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, { delimiter = ',' }: CsvOptions): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
