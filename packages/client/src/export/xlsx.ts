import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import type { Field } from '../model/field.js';
import type { Row, Value } from '../model/row.js';

/** Letters that one cell of a workbook can hold; longer texts end with `…`. */
export const longestCell = 32_767;

const formats: Readonly<Record<string, string>> = { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm:ss' };
// Before it, workbooks count a day that never was.
const firstDay = Date.UTC(1900, 2, 1);

/**
 * The bytes of a workbook of one sheet, made while the rows arrive; rows beyond what a sheet holds (1,048,576) go on in a second. Texts stay
 * texts, whatever they begin with. Numbers that a workbook would round are texts of their digits.
 */
export async function* xlsxBytes(
  fields: readonly Field[],
  pages: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const columns = fields.map(({ name, type }): ColumnDef => {
    const numFmt = formats[type];
    return { header: safe(name), ...(numFmt === undefined ? {} : { numFmt }) };
  });
  const reader = writeXlsxStream(linesOf(fields, pages), {
    name: 'Data',
    columns,
    freezePane: { rows: 1 },
  }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* linesOf(
  fields: readonly Field[],
  pages: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<CellValue[], void, undefined> {
  for await (const { rows } of pages) for (const row of rows) yield xlsxCells(row, fields);
}

/** The cells of one row: numbers, truth values, days and times as themselves, all else as text. */
export function xlsxCells(row: Row, fields: readonly Field[]): CellValue[] {
  return fields.map((field) => cell(row[field.name] ?? null, field));
}

function cell(value: Value, { type }: Field): CellValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return digitsOf(String(value));
  if (typeof value === 'object') return safe(JSON.stringify(value));
  if (type === 'date' || type === 'datetime') return timeOf(value) ?? safe(value);
  return safe(value);
}

// Workbooks keep fifteen digits.
function digitsOf(digits: string): number | string {
  return digits.replace('-', '').length <= 15 ? Number(digits) : digits;
}

// A workbook knows no zones: a time that has one stays text.
function timeOf(text: string): Date | undefined {
  const [, day, clock = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const time = new Date(`${day}T${clock}Z`);
  // Engines read 31 February as a day of March.
  return time.getTime() >= firstDay && time.toISOString().startsWith(day) ? time : undefined;
}

// Workbooks read `_x0041_` as a letter, end lines by a line feed, and hold no signs of control.
function safe(text: string): string {
  const escaped = text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
  return escaped.length <= longestCell ? escaped : `${escaped.slice(0, longestCell - 1)}…`;
}
