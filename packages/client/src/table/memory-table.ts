import type { Row, Value } from '../model/row.js';
import { type MemoryOptions, MemorySource } from '../sources/memory.js';
import { Table } from './table.js';

/**
 * A table over rows at hand, with everything that a portal's table can do. Fields are worked out from the rows where they
 * are not given; rows are copied, so that a later change of them is not seen.
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
