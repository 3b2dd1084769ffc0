import type { Row, Value } from '@satudata/client';
import type { Column } from './columns.js';

const known = ['sum', 'avg', 'min', 'max', 'count', 'distinct'] as const;

/** What a total works out. */
export type Total = (typeof known)[number];

/** What the last line says of a column; undefined for nothing. */
export function totalOf(column: Column): Total | undefined {
  return known.find((total) => total === column.told?.('total'));
}

/** Whether a column's values are drawn by their size, which takes the smallest and the largest of all rows. */
export function isScaled(column: Column): boolean {
  return /^(bar|heat)$/.test(column.told?.('mark') ?? '');
}

// A name may hold one kind of quotes; one that holds both cannot be written.
function quoted(name: string): string | undefined {
  if (!name.includes('"')) return `"${name}"`;
  return name.includes("'") ? undefined : `'${name}'`;
}

/** Measures for a summary of these columns: `t…` their totals, `l…` and `h…` the smallest and largest, `n` the rows. */
export function measuresOf(columns: readonly Column[]): Readonly<Record<string, string>> {
  const measures: [string, string][] = [['n', 'count()']];
  columns.forEach((column, index) => {
    const name = quoted(column.field.name);
    if (name === undefined) return;
    const total = totalOf(column);
    if (total !== undefined) measures.push([`t${index}`, `${total}(${name})`]);
    if (isScaled(column)) measures.push([`l${index}`, `min(${name})`], [`h${index}`, `max(${name})`]);
  });
  return Object.fromEntries(measures);
}

/** A part of a summary by the place of its column. */
export function measured(summary: Row | undefined, part: 't' | 'l' | 'h', index: number): Value | undefined {
  return summary?.[`${part}${index}`];
}

/** How far a value lies between two others, from 0 to 1; undefined where that has no meaning. Bars begin at zero. */
export function shareOf(value: Value | undefined, low: Value | undefined, high: Value | undefined): number | undefined {
  const [at, from, to] = [value, low, high].map((part) =>
    part === null || part === undefined || part === '' ? Number.NaN : Number(part),
  ) as [number, number, number];
  if (!(Number.isFinite(at) && Number.isFinite(from) && Number.isFinite(to)) || to <= from) return undefined;
  return Math.max(0, Math.min(1, (at - from) / (to - from)));
}
