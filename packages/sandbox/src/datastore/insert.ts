import { type Session, StatementFailed } from '../database/database.js';
import { identifier } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { type DataRecord, insertSql, recordValue } from './record.js';
import type { Column, Table } from './table.js';

/** How records are put into a table that has rows. */
export type UpsertMethod = 'upsert' | 'insert' | 'update';

const batch = 500;

/** Adds records to a table, inside a transaction. */
export async function insertRecords(session: Session, table: Table, records: readonly DataRecord[]): Promise<void> {
  const named = new Set(records.flatMap((record) => Object.keys(record)));
  const columns = table.columns.filter((column) => named.has(column.name));
  if (columns.length === 0) return;
  for (let start = 0; start < records.length; start += batch) {
    await written(session.change(insertSql(table.name, columns, records.slice(start, start + batch))));
  }
}

/** Changes the rows with the records' keys; with `orInsert` a record whose key is not there becomes a new row. */
export async function updateRecords(
  session: Session,
  table: Table,
  records: readonly DataRecord[],
  key: readonly string[],
  orInsert: boolean,
): Promise<void> {
  for (const record of records) {
    const missing = key.filter((name) => record[name] === undefined);
    if (missing.length > 0) throw invalid({ key: [`fields "${missing.join(', ')}" are missing but needed as key`] });
    const changed = await written(session.change(updateSql(table, record, key)));
    if (changed > 0) continue;
    if (!orInsert) {
      throw invalid({ key: [`key "[${key.map((name) => `'${String(record[name])}'`).join(', ')}]" not found`] });
    }
    const columns = table.columns.filter((column) => Object.hasOwn(record, column.name));
    await written(session.change(insertSql(table.name, columns, [record])));
  }
}

function updateSql(table: Table, record: DataRecord, key: readonly string[]): string {
  const assign = (column: Column): string => `${identifier(column.name)} = ${recordValue(record[column.name], column)}`;
  const given = table.columns.filter((column) => Object.hasOwn(record, column.name));
  // Emptied, the search text is made anew by the table's trigger.
  const changes = ['"_full_text" = NULL', ...given.filter((column) => !key.includes(column.name)).map(assign)];
  const where = given.filter((column) => key.includes(column.name)).map(assign);
  return `UPDATE ${identifier(table.name)} SET ${changes.join(', ')} WHERE ${where.join(' AND ')}`;
}

async function written(work: Promise<number>): Promise<number> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof StatementFailed)) throw cause;
    if (cause.code === '23505') {
      throw invalid({ constraints: ['Cannot insert records or create index because of uniqueness constraint'] });
    }
    throw invalid({ records: [`The data was invalid: ${cause.message}`] });
  }
}
