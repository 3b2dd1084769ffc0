import { identifier, literal } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';
import { pythonJson } from '../json/python-json.js';
import type { Column } from './table.js';

/** A row to write, by column. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** Reads the `records` parameter. Throws a Failure that names the first row that is no object or has a column too many. */
export function parseRecords(records: unknown, columns: ReadonlySet<string>): readonly DataRecord[] {
  if (records === undefined || records === null) return [];
  if (!Array.isArray(records)) throw invalid({ records: ['Must be a list of dictionaries'] });
  records.forEach((record: unknown, index) => {
    if (!isRecord(record)) throw invalid({ records: [`row "${index + 1}" is not a json object`] });
    const extra = Object.keys(record).filter((key) => !columns.has(key) && key !== '_id');
    if (extra.length > 0) throw invalid({ records: [`row "${index + 1}" has extra keys "${extra.join(', ')}"`] });
  });
  return records as DataRecord[];
}

/** A value as SQL for its column. An empty text is null in a column that is not text. */
export function recordValue(value: unknown, column: Column): string {
  if (value === null || value === undefined) return 'NULL';
  if (column.type === 'nested') return `ROW(${literal(pythonJson(value))}, '')::nested`;
  if (Array.isArray(value) && column.type.startsWith('_')) return arrayValue(value, column);
  if (value === '' && column.type !== 'text') return 'NULL';
  return literal(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function arrayValue(value: readonly unknown[], column: Column): string {
  const items = value.map((item) =>
    item === null || item === undefined
      ? 'NULL'
      : literal(typeof item === 'object' ? JSON.stringify(item) : String(item)),
  );
  return `ARRAY[${items.join(',')}]::${column.sqlType}`;
}

/** An INSERT of several rows, every column named. */
export function insertSql(table: string, columns: readonly Column[], records: readonly DataRecord[]): string {
  const names = columns.map((column) => identifier(column.name)).join(', ');
  const rows = records.map(
    (record) => `(${columns.map((column) => recordValue(record[column.name], column)).join(', ')})`,
  );
  return `INSERT INTO ${identifier(table)} (${names}) VALUES ${rows.join(', ')}`;
}
