import type { Row, Value } from '../model/row.js';
import { type MemoryOptions, MemorySource } from '../sources/memory.js';
import { Table } from './table.js';

/**
 * A table over rows at hand, with everything that a portal's table can do. The list is copied, so that a later change of it is not seen; its rows
 * are not, and must not be changed afterwards: change a copy, and make another table. Fields that are not given are worked out from the rows: a page
 * tells them by a sample, those that the question names and `fields()` by all rows.
 */
export function memoryTable(rows: readonly never[], options?: MemoryOptions): Table;
export function memoryTable<R extends Readonly<Record<string, Value>> = Row>(
  rows: readonly R[],
  options?: MemoryOptions,
): Table<R>;
// An interface is no record, even where all that it has are values.
export function memoryTable<R extends Readonly<Record<keyof R, Value>>>(
  rows: readonly R[],
  options?: MemoryOptions,
): Table<R>;
export function memoryTable<R extends Readonly<Record<string, Value>>>(
  rows: readonly R[],
  options: MemoryOptions = {},
): Table<R> {
  return new Table<R>({ source: new MemorySource(rows, options) });
}
