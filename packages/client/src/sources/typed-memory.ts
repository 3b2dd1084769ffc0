import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import { columnTyping, type TypingOptions } from '../typing/typed-rows.js';
import { type MemoryOptions, MemorySource } from './memory.js';

/** Rows of a platform as a source in memory, typed by column. Fields that hold JSON stay as they are. */
export function typedMemory(
  rows: readonly Row[],
  fields: readonly Field[],
  { columns, ...options }: MemoryOptions & Pick<TypingOptions, 'columns'>,
): MemorySource {
  const typed = columnTyping(rows, fields, { columns }).apply(rows);
  return new MemorySource(typed.rows, { ...options, fields: typed.fields });
}
