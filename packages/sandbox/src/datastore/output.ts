import { identifier } from '../database/literal.js';
import type { Column } from './table.js';

/** How records are written. */
export type RecordsFormat = 'objects' | 'lists' | 'csv' | 'tsv';

/** A column of an answer: its name, its type, and the SQL that makes its value. */
export interface Output {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** The value of a table's column as CKAN shows it. */
export function columnOutput(column: Column, wholeSeconds = false): Output {
  return { name: column.name, type: column.type, value: valueSql(column, wholeSeconds) };
}

function valueSql(column: Column, wholeSeconds: boolean): string {
  const name = identifier(column.name);
  if (column.type === 'timestamp') return `to_char(${name}, 'YYYY-MM-DD"T"HH24:MI:SS${wholeSeconds ? '' : '.MS'}')`;
  if (column.type === 'nested') return `coalesce((${name}).json, 'null')`;
  if (column.type.startsWith('_')) return `coalesce(array_to_json(${name}), 'null')`;
  if (column.type === 'oid') return `${name}::text`;
  return name;
}

/** How records are put together. */
export interface RecordsOptions {
  /** Between lists; default a comma. */
  readonly separator?: string | undefined;
  /** Whether a column called `j` takes the place of its row among objects, as until 2.11. */
  readonly jIsRow?: boolean | undefined;
}

/** A statement that gives the page's records as one text in column `j`, null for no rows. */
export function recordsSql(format: RecordsFormat, outputs: readonly Output[], options: RecordsOptions = {}): string {
  const { separator = ',', jIsRow = false } = options;
  switch (format) {
    case 'objects': {
      const row = jIsRow && outputs.some((output) => output.name === 'j') ? 'select_cols."j"' : 'select_cols';
      return `SELECT array_to_json(array_agg(${row}))::text AS j FROM select_cols`;
    }
    case 'lists': {
      const cells = outputs.map((_, index) => `coalesce(to_json(c${index})::text, 'null')`);
      const line = cells.length === 0 ? `'[]'` : `'[' || ${cells.join(` || ',' || `)} || ']'`;
      return `SELECT string_agg(${line}, '${separator}') AS j FROM select_cols`;
    }
    default: {
      const delimiter = format === 'csv' ? ',' : '\t';
      const cells = outputs.map((output, index) => cellSql(`c${index}`, output.type, delimiter));
      const line = cells.length === 0 ? `''` : cells.join(` || '${delimiter}' || `);
      return `SELECT string_agg(${line} || chr(10), '') AS j FROM select_cols`;
    }
  }
}

/** One cell as COPY … CSV writes it: null is nothing, an empty text is quoted. */
function cellSql(value: string, type: string, delimiter: string): string {
  if (type === 'bool') return `CASE WHEN ${value} THEN 't' WHEN NOT ${value} THEN 'f' ELSE '' END`;
  const text = `${value}::text`;
  const quoted = `'"' || replace(${text}, '"', '""') || '"'`;
  return `CASE WHEN ${value} IS NULL THEN '' WHEN ${text} = '' OR ${text} ~ '["\\n\\r${delimiter}]' THEN ${quoted} ELSE ${text} END`;
}

/** The select list of a page: named as the columns for objects, numbered otherwise, because names may come twice. */
export function selectList(format: RecordsFormat, outputs: readonly Output[]): string {
  return outputs
    .map((output, index) => `${output.value} AS ${format === 'objects' ? identifier(output.name) : `c${index}`}`)
    .join(', ');
}
