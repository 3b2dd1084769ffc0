import type { Column } from './columns.js';

/** Columns that have room, and those that have not. */
export interface Fitted {
  readonly shown: readonly Column[];
  readonly rest: readonly Column[];
}

/** About how many ems a column takes. */
function room(column: Column, long: boolean): number {
  const words = Math.min(14, column.label.length * 0.62 + 3);
  return Math.max(words, column.numeric ? 5 : column.header ? 10 : long ? 15 : 8);
}

/** The column's place in importance, from 1; lower ones are shown first. */
function priority(column: Column, index: number): number {
  const told = Number(column.told?.('priority') ?? Number.NaN);
  return Number.isFinite(told) ? told : index + 1;
}

/**
 * Chooses the columns that fit into so many ems, by their priority; the one that names the row is always there. `fewer` leaves
 * out so many more. Columns that are declared to be a detail never stand in the row.
 */
export function fitColumns(columns: readonly Column[], ems: number, long: ReadonlySet<Column>, fewer: number): Fitted {
  const candidates = columns.filter((column) => column.told?.('detail') == null);
  const byPriority = candidates
    .map((column) => ({ column, at: column.header ? 0 : priority(column, columns.indexOf(column)) }))
    .sort((a, b) => a.at - b.at);
  const chosen: Column[] = [];
  let left = ems;
  for (const { column } of byPriority) {
    left -= room(column, long.has(column));
    if (chosen.length > 0 && left < 0) break;
    chosen.push(column);
  }
  const kept = new Set(chosen.slice(0, Math.max(1, chosen.length - fewer)));
  return { shown: columns.filter((column) => kept.has(column)), rest: columns.filter((column) => !kept.has(column)) };
}
