import type { Column } from '../../../packages/sandbox/src/datastore/table.js';

/** A column of a table that is only talked about. */
export function column(name: string, type: string, sqlType = type): Column {
  return { name, type, sqlType, notNull: false, info: undefined };
}

/** Columns of every kind that a statement treats in its own way. */
export const columns: readonly Column[] = [
  column('_id', 'int4', 'integer'),
  column('nama', 'text'),
  column('tahun', 'int4', 'integer'),
  column('tanda', '_int4', 'integer[]'),
  column('isi', 'nested'),
  column('saat', 'timestamp', 'timestamp without time zone'),
  column('buka', 'bool', 'boolean'),
  column('$x', 'text'),
];
