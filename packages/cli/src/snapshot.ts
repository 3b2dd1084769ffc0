import { type Field, queryKey, type Row, SatuError, type Table, type TableInfo } from '@satudata/client';

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
  /** What was asked of it: the key of the query. */
  readonly question: string;
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

/**
 * Reads a whole table, or its first rows. Rejects with `SatuError`; `integrity` where the portal gives fewer or more rows than it says
 * it has, as one does whose data are being replaced.
 */
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
  if (limit === undefined && rows.length !== total && rows.length !== (await table.count({ signal, fresh: true })))
    throw new SatuError('integrity', `The portal says it has ${total} rows, but ${rows.length} came`, {
      hint: 'The data may be about to be replaced. Try again later.',
    });
  const question = queryKey(table.query);
  const all = limit === undefined ? rows.length : total;
  return { satudata: 1, taken: new Date().toISOString(), source, question, info, fields, rows, total: all };
}

/** A snapshot in a text; undefined for any other text. */
export function readSnapshot(text: string | undefined): Snapshot | undefined {
  try {
    const snapshot = JSON.parse(text ?? '') as Partial<Snapshot> | null;
    return snapshot?.satudata === 1 && Array.isArray(snapshot.rows) && typeof snapshot.info === 'object'
      ? (snapshot as Snapshot)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two snapshots say the same, whenever they were taken. */
export function isSame(one: Snapshot | undefined, other: Snapshot): boolean {
  const content = (snapshot: Snapshot): string => JSON.stringify({ ...snapshot, taken: '' });
  return one !== undefined && content(one) === content(other);
}

/** Whether a portal states the same date and number of rows as an earlier snapshot of the same question. */
export async function seemsUnchanged(
  before: Snapshot | undefined,
  source: string,
  table: Table,
  { limit, signal }: SnapshotOptions,
): Promise<boolean> {
  if (before?.source !== source || before.question !== queryKey(table.query)) return false;
  const { updated } = await table.info({ signal });
  const total = await table.count({ signal });
  const rows = Math.min(total, limit ?? total);
  return (
    updated !== undefined && before.info.updated === updated && before.total === total && before.rows.length === rows
  );
}
