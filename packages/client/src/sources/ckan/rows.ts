import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import type { Row, Value } from '../../model/row.js';
import { fieldOf, readerOf } from './column.js';
import type { NumberMode } from './envelope.js';
import { unexpected, type WireRows } from './wire.js';

/** What was asked for, as far as the answer is read by it. */
export interface AskedPage {
  readonly limit: number;
  readonly offset: number;
  readonly searched: boolean;
}

/** Reads a page of rows. The limit that the portal echoes, not the one that was asked for, says whether there are more. */
export function pageOf(wire: WireRows, asked: AskedPage, numbers: NumberMode, url: string): Page {
  const fields = wire.fields.map(fieldOf);
  const { rows, unreadable } = read(wire['records'], fields, numbers, url);
  // The portal adds its own ranking to the rows of a search; a column of the table is never of this type.
  const shown = asked.searched
    ? fields.filter((field) => !(field.nativeType === 'float' && /^rank( |$)/.test(field.name)))
    : fields;
  if (shown.length < fields.length)
    for (const row of rows) for (const field of fields) if (!shown.includes(field)) delete row[field.name];
  const totalIsEstimate = wire['total_was_estimated'] === true;
  const total = whole(wire['total']);
  const end = asked.offset + rows.length;
  const limit = Math.min(asked.limit, whole(wire['limit']) ?? asked.limit);
  const more = total === undefined || totalIsEstimate ? rows.length >= limit : end < total;
  return {
    rows,
    fields: shown,
    total,
    totalIsEstimate,
    next: more && rows.length > 0 ? end : undefined,
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

function read(
  records: unknown,
  fields: readonly Field[],
  numbers: NumberMode,
  url: string,
): { readonly rows: Record<string, Value>[]; readonly unreadable: Readonly<Record<string, number>> | undefined } {
  if (!Array.isArray(records)) throw unexpected('records', url);
  const columns = fields.map((field) => ({ name: field.name, read: readerOf(field, numbers) }));
  let unreadable: Record<string, number> | undefined;
  const rows = records.map((record, index) => {
    const row: Record<string, Value> = Object.create(null);
    const cells = cellsOf(record, fields);
    if (cells === undefined) throw unexpected(`records.${index}`, url);
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (column === undefined) continue;
      const value = column.read(cells[at]);
      row[column.name] = value ?? null;
      if (value === undefined) {
        unreadable ??= Object.create(null) as Record<string, number>;
        unreadable[column.name] = (unreadable[column.name] ?? 0) + 1;
      }
    }
    return row;
  });
  return { rows, unreadable };
}

// Some portals give objects, whatever they are asked for.
function cellsOf(record: unknown, fields: readonly Field[]): readonly unknown[] | undefined {
  if (Array.isArray(record)) return record.length >= fields.length ? record : undefined;
  if (typeof record !== 'object' || record === null) return undefined;
  return fields.map((field) => (Object.hasOwn(record, field.name) ? (record as Row)[field.name] : null));
}
