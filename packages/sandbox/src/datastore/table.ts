import type { Session } from '../database/database.js';

/** A column of a table, in the table's order. */
export interface Column {
  readonly name: string;
  /** Postgres's short name of the type: `text`, `int4`, `_text`, `nested` … */
  readonly type: string;
  /** What the type is called in SQL: `integer`, `timestamp without time zone` … */
  readonly sqlType: string;
  readonly notNull: boolean;
  /** The data dictionary's entry, as it was given. */
  readonly info: Readonly<Record<string, unknown>> | undefined;
}

/** A DataStore table. */
export interface Table {
  /** Name of the table: the resource's id, or `_table_metadata`. */
  readonly name: string;
  /** Every column but `_full_text`, `_id` first. */
  readonly columns: readonly Column[];
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly sql_type: string;
  readonly not_null: boolean;
  readonly comment: string | null;
}

/** Whoever can be asked for rows: a turn of the database, or the database itself. */
export type Reader = Pick<Session, 'rows'>;

/** Reads a table by its name or by one of its aliases. */
export async function readTable(reader: Reader, nameOrAlias: string): Promise<Table | undefined> {
  const name = await resolveName(reader, nameOrAlias);
  if (name === undefined) return undefined;
  const rows = await reader.rows<ColumnRow>(
    `SELECT a.attname AS name, t.typname AS type, format_type(a.atttypid, a.atttypmod) AS sql_type,
            a.attnotnull AS not_null, col_description(a.attrelid, a.attnum) AS comment
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = current_schema() AND c.relname = $1 AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> '_full_text'
     ORDER BY a.attnum`,
    [name],
  );
  return { name, columns: rows.map(toColumn) };
}

async function resolveName(reader: Reader, nameOrAlias: string): Promise<string | undefined> {
  if (nameOrAlias === '_table_metadata') return nameOrAlias;
  const [found] = await reader.rows<{ alias_of: string | null }>(
    'SELECT alias_of FROM "_table_metadata" WHERE name = $1 ORDER BY alias_of LIMIT 1',
    [nameOrAlias.replaceAll('\u0000', '\ufffd')],
  );
  return found && (found.alias_of ?? nameOrAlias);
}

function toColumn(row: ColumnRow): Column {
  return {
    name: row.name,
    type: row.type,
    sqlType: row.sql_type,
    notNull: row.not_null,
    info: readInfo(row.comment),
  };
}

function readInfo(comment: string | null): Record<string, unknown> | undefined {
  if (comment === null) return undefined;
  try {
    return JSON.parse(comment) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The field entry of a search's answer. */
export function fieldView(column: Column): Record<string, unknown> {
  if (column.name === '_id') return { id: '_id', type: 'int' };
  return { id: column.name, type: column.type === 'nested' ? 'json' : column.type, info: column.info };
}
