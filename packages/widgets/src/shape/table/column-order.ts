import type { Column } from './columns.js';

/** How a reader arranged the columns of a table. */
export interface Arrangement {
  readonly hidden: ReadonlySet<string>;
  /** Names in the order that the reader gave them; empty for the order of the table. */
  readonly order: readonly string[];
  readonly frozen: ReadonlySet<string>;
  /** Pixels by name. */
  readonly widths: ReadonlyMap<string, number>;
}

/** The columns as a page's author has them. */
export const unarranged: Arrangement = { hidden: new Set(), order: [], frozen: new Set(), widths: new Map() };

/** Narrowest and widest column, in pixels. */
export const widths = { least: 48, most: 1200 } as const;

/** All columns in the reader's order; those that came later stand at the end. */
export function ordered(columns: readonly Column[], { order }: Arrangement): readonly Column[] {
  if (order.length === 0) return columns;
  const place = new Map(order.map((name, index) => [name, index]));
  const at = ({ field }: Column): number => place.get(field.name) ?? order.length;
  return [...columns].sort((a, b) => at(a) - at(b));
}

/** The columns to be drawn: frozen ones first, hidden ones not at all; never none. */
export function arranged(columns: readonly Column[], arrangement: Arrangement): readonly Column[] {
  const shown = ordered(columns, arrangement).filter(({ field }) => !arrangement.hidden.has(field.name));
  const frozen = shown.filter((column) => isFrozen(column, arrangement));
  const rest = shown.filter((column) => !isFrozen(column, arrangement));
  return shown.length === 0 ? columns.slice(0, 1) : [...frozen, ...rest];
}

/** Whether the reader, or else the page's author, keeps a column in view. */
export function isFrozen({ field, told }: Column, { frozen }: Arrangement): boolean {
  return frozen.has(field.name) || told?.('frozen') != null;
}

/** The order after a column has been put before or after another. */
export function placed(columns: readonly Column[], name: string, beside: string, after: boolean): readonly string[] {
  const names = columns.map(({ field }) => field.name).filter((each) => each !== name);
  const at = names.indexOf(beside);
  if (at < 0 || names.length === columns.length) return columns.map(({ field }) => field.name);
  names.splice(after ? at + 1 : at, 0, name);
  return names;
}

/** The order after a column has moved by so many places. */
export function moved(columns: readonly Column[], name: string, by: number): readonly string[] {
  const names = columns.map(({ field }) => field.name);
  const from = names.indexOf(name);
  const to = Math.max(0, Math.min(names.length - 1, from + by));
  if (from < 0) return names;
  names.splice(from, 1);
  names.splice(to, 0, name);
  return names;
}
