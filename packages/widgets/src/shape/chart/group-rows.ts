import type { BaseTable, Field, Row } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { measureOf, readRows } from './chart-answer.js';

/** One thing that is asked for: a measure such as `sum(mbps)`, or a field. */
export interface Asked {
  /** Column of the rows that holds it. */
  readonly column: string;
  /** How the field is called; empty for a plain count. */
  readonly label: string;
  readonly unit: string;
}

/** Rows that hold several measures or fields of each group. */
export interface GroupedRows {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly cappedAt: number | undefined;
  /** In the order that they were asked for. */
  readonly asked: readonly Asked[];
}

/** Asks for several things of each group at once. A plain field beside a measure is summed up as well. */
export async function groupRows(
  table: BaseTable,
  by: readonly string[],
  wanted: readonly string[],
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<GroupedRows> {
  const summed = by.length === 0 || wanted.some((text) => measureOf(text) !== undefined);
  const about = (fields: readonly Field[]): readonly Asked[] =>
    wanted.map((text, index) => {
      const measure = measureOf(text);
      const field = measure?.field ?? text;
      const counts = measure?.op === 'count' || measure?.op === 'distinct';
      const unit = counts ? undefined : fields.find(({ name }) => name === field)?.unit;
      return {
        column: summed ? `satu_${index}` : text,
        label: field === '' ? '' : labelOf(fields, field),
        unit: unit ?? '',
      };
    });
  if (!summed) {
    const read = await readRows(table.select(...new Set([...by, ...wanted])), options);
    return { ...read, asked: about(read.fields) };
  }
  const measures = wanted.map((text, index) => [
    `satu_${index}`,
    measureOf(text) === undefined ? `sum(${text})` : text,
  ]);
  const [page, fields] = await Promise.all([
    table.summarize(
      { by: [...new Set(by)], measures: Object.fromEntries(measures) as Record<string, string> },
      options,
    ),
    table.fields({ signal: options.signal }),
  ]);
  return { rows: page.rows, fields, cappedAt: page.cappedAt, asked: about(fields) };
}
