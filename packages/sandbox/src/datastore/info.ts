import { identifier } from '../database/literal.js';
import type { Reader, Table } from './table.js';

/** What a table is and how big: the `meta` of datastore_info. */
export async function tableMeta(reader: Reader, table: Table): Promise<Record<string, unknown>> {
  const name = identifier(table.name);
  const [row] = await reader.rows<{ count: string; size: string; total: string; indexes: string; type: string }>(
    `SELECT (SELECT count(*) FROM ${name})::text AS count, pg_relation_size(c.oid)::text AS size,
            pg_database_size(current_database())::text AS total, pg_indexes_size(c.oid)::text AS indexes,
            (SELECT table_type FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = c.relname) AS type
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relname = $1`,
    [table.name],
  );
  const aliases = await reader.rows<{ name: string }>(
    'SELECT name FROM "_table_metadata" WHERE alias_of = $1 ORDER BY name',
    [table.name],
  );
  return {
    id: table.name,
    count: Number(row?.count ?? 0),
    table_type: row?.type ?? 'BASE TABLE',
    size: Number(row?.size ?? 0),
    db_size: Number(row?.total ?? 0),
    idx_size: Number(row?.indexes ?? 0),
    aliases: aliases.map((alias) => alias.name),
  };
}

/** The columns with their schema: the `fields` of datastore_info. */
export async function tableFields(
  reader: Reader,
  table: Table,
  withSchema: boolean,
): Promise<Record<string, unknown>[]> {
  const indexes = withSchema ? await columnIndexes(reader, table) : new Map<string, string>();
  return table.columns
    .filter((column) => column.name !== '_id')
    .map((column) => ({
      id: column.name,
      type: column.type,
      info: column.info,
      schema: withSchema
        ? {
            native_type: column.sqlType,
            notnull: column.notNull,
            index_name: indexes.get(column.name) ?? null,
            is_index: indexes.has(column.name),
            uniquekey: false,
          }
        : undefined,
    }));
}

async function columnIndexes(reader: Reader, table: Table): Promise<Map<string, string>> {
  const rows = await reader.rows<{ column: string; name: string }>(
    `SELECT a.attname AS column, i.relname AS name FROM pg_index x
     JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (x.indkey)
     WHERE n.nspname = current_schema() AND c.relname = $1 ORDER BY i.relname`,
    [table.name],
  );
  return new Map(rows.map((row) => [row.column, row.name]));
}

/** Columns of the table's unique key, in no order; empty when it has none. */
export async function uniqueKey(reader: Reader, table: Table): Promise<string[]> {
  const rows = await reader.rows<{ column: string }>(
    `SELECT a.attname AS column FROM pg_index x
     JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (x.indkey)
     WHERE n.nspname = current_schema() AND c.relname = $1 AND x.indisunique AND NOT x.indisprimary`,
    [table.name],
  );
  return rows.map((row) => row.column);
}
