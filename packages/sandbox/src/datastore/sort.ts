import { identifier } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { nameList, unquote } from './name-list.js';
import type { Column } from './table.js';

/** One criterion of a sort. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
  readonly nulls: 'first' | 'last' | undefined;
}

const clause = /^(?<name>".*"|.*?)(?:\s+(?<direction>asc|desc))?(?:\s+nulls\s+(?<nulls>first|last))?$/is;

/** Reads the `sort` parameter. Throws a Failure that names the part that is wrong. */
export function parseSort(sort: unknown, columns: readonly Column[]): readonly SortKey[] {
  const known = new Set(columns.map((column) => column.name));
  return nameList(sort).names.map((part) => {
    const groups = clause.exec(part)?.groups ?? {};
    const column = known.has(part) ? part : unquote(groups['name'] ?? '');
    if (!known.has(column)) throw invalid({ sort: [`invalid value "${part}"`] });
    const nulls = groups['nulls']?.toLowerCase();
    return {
      column,
      descending: !known.has(part) && groups['direction']?.toLowerCase() === 'desc',
      nulls: nulls === 'first' || nulls === 'last' ? nulls : undefined,
    };
  });
}

/** The ORDER BY list of a sort. */
export function sortSql(keys: readonly SortKey[]): string {
  return keys
    .map(({ column, descending, nulls }) => {
      const direction = `${identifier(column)} ${descending ? 'desc' : 'asc'}`;
      return nulls === undefined ? direction : `${direction} NULLS ${nulls.toUpperCase()}`;
    })
    .join(', ');
}
