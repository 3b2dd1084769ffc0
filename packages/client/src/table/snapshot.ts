import { SatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import type { TableInfo } from '../model/table-info.js';
import { MemorySource } from '../sources/memory.js';
import { Transport, type TransportOptions } from '../transport/transport.js';
import { Table } from './table.js';

/** A copy of a table that was made earlier, e.g. by `satudata snapshot`. */
export interface SavedTable {
  /** The rows, as a table that asks nobody. */
  readonly table: Table;
  /** When its rows were read, in milliseconds since 1970. */
  readonly taken: number;
  /** What was said about it at that time. */
  readonly info: TableInfo;
}

/**
 * Reads the copy at an address: a JSON document `{ satudata: 1, taken, info, fields, rows }`. Throws `unexpected-shape` for
 * any other document, and what the network answers.
 */
export async function openSnapshot(
  address: string | URL,
  options: Pick<TransportOptions, 'fetch' | 'maxBytes' | 'timeout'> & {
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<SavedTable> {
  const { signal, ...rest } = options;
  const url = String(address);
  const { ok, status, text } = await new Transport({ ...rest, retries: 0 }).call(url, { signal });
  if (!ok) throw new SatuError(status === 404 ? 'not-found' : 'portal-error', 'There is no copy', { url, status });
  const saved = parsed(text, url);
  const taken = Date.parse(String(saved['taken']));
  const { fields, rows, info } = saved;
  if (saved['satudata'] !== 1 || Number.isNaN(taken) || !isList<Field>(fields) || !isList<Row>(rows))
    throw new SatuError('unexpected-shape', 'The document is no copy of a table', { url });
  const source = new MemorySource(rows, { fields, info: (info ?? {}) as Partial<TableInfo> });
  return { table: new Table({ source }), taken, info: (await source.describe()).info };
}

function parsed(text: string, url: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch (cause) {
    throw new SatuError('not-json', 'The copy is not JSON', { url, cause });
  }
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'object' && part !== null);
}
