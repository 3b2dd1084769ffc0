import { type BaseTable, parseMeasure } from '@satudata/client';

/** One number that was worked out over the rows of a table. */
export interface Figure {
  /** A string holds digits that a number would lose; undefined where there was nothing to work with. */
  readonly value: number | string | undefined;
  /** The field's own name for people. */
  readonly label: string | undefined;
  readonly unit: string | undefined;
  /** Rows that were read, where a cap cut the rest. */
  readonly cappedAt: number | undefined;
}

/** Asks a table for one figure. */
export async function figureOf(
  table: BaseTable,
  measure: string,
  options: { readonly signal: AbortSignal; readonly fresh: boolean },
): Promise<Figure> {
  const { op, field } = parseMeasure(measure);
  if (op === 'count' && field === '') {
    return { value: await table.count(options), label: undefined, unit: undefined, cappedAt: undefined };
  }
  const page = await table.summarize({ measures: { figure: measure } }, options);
  const fields = await table.fields(options);
  const about = fields.find((candidate) => candidate.name === field);
  const value = page.rows[0]?.['figure'];
  return {
    value: typeof value === 'number' || typeof value === 'string' ? value : undefined,
    label: about?.label,
    // A count of different values is no longer measured in the field's unit.
    unit: op === 'count' || op === 'distinct' ? undefined : about?.unit,
    cappedAt: page.cappedAt,
  };
}

/** How a figure compares with another; `share` is the change over the absolute of the other, undefined for zero. */
export function comparison(
  value: number,
  baseline: number,
): { readonly direction: 'up' | 'down' | 'same'; readonly share: number | undefined } {
  const direction = value > baseline ? 'up' : value < baseline ? 'down' : 'same';
  return { direction, share: baseline === 0 ? undefined : Math.abs(value - baseline) / Math.abs(baseline) };
}
