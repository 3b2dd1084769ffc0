import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { Query } from '../query/query.js';
import { columnTyping, type TypedRows, type TypingOptions } from '../typing/typed-rows.js';
import { saidOf } from '../typing/typing-report.js';
import { type MemoryOptions, MemorySource } from './memory.js';
import type { CallOptions } from './source.js';

/** Rows of a platform as a source in memory, typed by column. Every page says what was found among all of them. */
export function typedMemory(
  rows: readonly Row[],
  fields: readonly Field[],
  { columns, ...options }: MemoryOptions & Pick<TypingOptions, 'columns'>,
): MemorySource {
  return memoryOf(columnTyping(rows, fields, { columns }).apply(rows), options);
}

/** Rows that were typed already as a source in memory. */
export function memoryOf(typed: TypedRows, options: MemoryOptions): MemorySource {
  return new TypedMemory(typed, options);
}

class TypedMemory extends MemorySource {
  readonly #found: Partial<Page>;

  constructor({ rows, fields, report }: TypedRows, options: MemoryOptions) {
    super(rows, { ...options, fields });
    this.#found = saidOf(report);
  }

  override async page(query: Query, options: CallOptions = {}): Promise<Page> {
    return { ...(await super.page(query, options)), ...this.#found };
  }
}
