import type { Field, Row, Table, TableInfo } from '@satudata/client';

/**
 * A copy of a table in one JSON document, from which an element is drawn while the portal is down. Values are those that the client
 * gives: numbers beyond 2^53 are strings of their digits.
 */
export interface Snapshot {
  /** Version of this form. */
  readonly satudata: 1;
  /** When the rows were read: ISO 8601 in UTC. */
  readonly taken: string;
  /** The link that was opened. */
  readonly source: string;
  readonly info: TableInfo;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** Rows that the portal has; more than `rows` where a limit cut them. */
  readonly total: number;
}

/** How a snapshot is taken. */
export interface SnapshotOptions {
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((rows: number, total: number) => void) | undefined;
}

/** Reads a whole table, or its first rows. Rejects with `SatuError`. */
export async function snapshotOf(source: string, table: Table, options: SnapshotOptions = {}): Promise<Snapshot> {
  const { limit, signal, onProgress } = options;
  const [info, fields, total] = await Promise.all([
    table.info({ signal }),
    table.fields({ signal }),
    table.count({ signal }),
  ]);
  const whole = Math.min(total, limit ?? total);
  const rows: Row[] = [];
  for await (const row of (limit === undefined ? table : table.limit(limit)).rows({ signal })) {
    rows.push(row);
    if (rows.length % 1000 === 0 && rows.length < whole) onProgress?.(rows.length, whole);
  }
  onProgress?.(whole, whole);
  return { satudata: 1, taken: new Date().toISOString(), source, info, fields, rows, total };
}

/** The last change and number of rows that a text states, where it is a snapshot of this source. */
export function stateOf(text: string, source: string): (Pick<Snapshot, 'total'> & { updated: string }) | undefined {
  try {
    const { satudata, source: from, info, total } = JSON.parse(text) as Partial<Snapshot>;
    if (satudata !== 1 || from !== source || info?.updated === undefined || total === undefined) return undefined;
    return { updated: info.updated, total };
  } catch {
    return undefined;
  }
}
