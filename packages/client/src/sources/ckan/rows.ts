import { BareRow } from '../../model/bare-row.js';
import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import type { Row } from '../../model/row.js';
import { fieldOf, readerOf } from './column.js';
import type { NumberMode } from './envelope.js';
import { unexpected, type WireRows } from './wire.js';

/** What was asked for, as far as the answer is read by it. */
export interface AskedPage {
  readonly limit: number;
  readonly offset: number;
  readonly searched: boolean;
}

let quick: typeof import('./quick-rows.js').quickRows | undefined;

/** Reads a page of rows. The limit that the portal echoes, not the one that was asked for, says whether there are more. */
export function pageOf(wire: WireRows, asked: AskedPage, numbers: NumberMode, url: string): Page {
  const records = wire['records'];
  if (!Array.isArray(records)) throw unexpected('records', url);
  const all = wire.fields.map(fieldOf);
  // Who reads long pages reads them faster from the next one on; the first does not wait for it.
  if (!quick && records.length > 200)
    import('./quick-rows.js').then(
      ({ quickRows }) => (quick = quickRows),
      () => {},
    );
  let unreadable: Record<string, number> | undefined;
  const readers = all.map((field) => readerOf(field, numbers));
  const rows =
    quick?.(records, all, numbers) ??
    records.map((record, index) => {
      const row = new BareRow();
      const cells = cellsOf(record, all);
      if (cells === undefined) throw unexpected(`records.${index}`, url);
      all.forEach(({ name }, at) => {
        const value = readers[at]?.(cells[at]);
        row[name] = value ?? null;
        if (value === undefined) {
          unreadable ??= new BareRow() as Record<string, number>;
          unreadable[name] = (unreadable[name] ?? 0) + 1;
        }
      });
      return row;
    });
  // The portal adds its own ranking to the rows of a search; a column of the table is never of this type.
  const fields = all.filter(({ name, nativeType }) => {
    const shown = !asked.searched || nativeType !== 'float' || !/^rank( |$)/.test(name);
    if (!shown) for (const row of rows) delete row[name];
    return shown;
  });
  const totalIsEstimate = wire['total_was_estimated'] === true;
  const total = whole(wire['total']);
  const end = asked.offset + rows.length;
  const limit = Math.min(asked.limit, whole(wire['limit']) ?? asked.limit);
  const more = total === undefined || totalIsEstimate ? rows.length >= limit : end < total;
  return { rows, fields, total, totalIsEstimate, next: more && rows.length > 0 ? end : undefined, unreadable };
}

function whole(value: unknown): number | undefined {
  return /^\d{1,15}$/.test(`${value}`) ? Number(value) : undefined;
}

// Some portals give objects, whatever they are asked for.
function cellsOf(record: unknown, fields: readonly Field[]): readonly unknown[] | undefined {
  if (Array.isArray(record)) return record.length >= fields.length ? record : undefined;
  if (Object(record) !== record) return undefined;
  return fields.map(({ name }) => (Object.hasOwn(record as Row, name) ? (record as Row)[name] : null));
}
