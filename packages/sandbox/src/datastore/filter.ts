import { identifier, literal } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';
import { pythonRepr, pythonStr } from '../json/python-repr.js';
import type { Column } from './table.js';

/** A parsed filter. It is also what leaks into the answer as `filterops`. */
export type FilterOp =
  | { readonly op: '$and' | '$or'; readonly field: null; readonly value: readonly FilterOp[] }
  | { readonly op: CompareOp | 'in'; readonly field: string; readonly value: unknown };

type CompareOp = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

const sqlOperators: Readonly<Record<CompareOp, string>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const deepest = 10;
const most = 100;

function wrong(message: string): never {
  throw invalid({ filters: [message] });
}

class FilterParser {
  readonly #columns: ReadonlySet<string>;
  /** Columns whose value is a list and is compared as a whole. */
  readonly #lists: ReadonlySet<string>;
  #count = 0;

  constructor(columns: readonly Column[], older: boolean) {
    this.#columns = new Set(columns.map((column) => column.name));
    const lists = older ? columns.filter((column) => column.type.startsWith('_')) : [];
    this.#lists = new Set(lists.map((column) => column.name));
  }

  members(filters: Record<string, unknown>, depth: number): FilterOp[] {
    if (depth > deepest) wrong('Maximum nesting depth for filter operations reached');
    return Object.entries(filters).map(([key, value]) => {
      if (key.startsWith('$$')) return this.#field(key.slice(1), value);
      return key.startsWith('$') ? this.#logical(key, value, depth) : this.#field(key, value);
    });
  }

  list(op: '$and' | '$or', items: readonly Record<string, unknown>[], depth: number): FilterOp {
    this.#add();
    const value: FilterOp[] = [];
    for (const item of items) {
      const member = together(this.members(item, depth + 1));
      if (member?.op === op) value.push(...(member.value as readonly FilterOp[]));
      else if (member) value.push(member);
    }
    return { op, field: null, value };
  }

  #logical(key: string, value: unknown, depth: number): FilterOp {
    if (key !== '$or' && key !== '$and') return wrong(`Unknown operators (must be one of $or, $and): ${key}`);
    if (!Array.isArray(value))
      return wrong(`Filter operations must be defined as a list of dicts: ${pythonStr(value)}`);
    const bad = value.find((item) => !isRecord(item));
    if (bad !== undefined) return wrong(`Filter operation members must be dictionaries: ${pythonStr(bad)}`);
    return this.list(key, value as Record<string, unknown>[], depth);
  }

  #field(field: string, value: unknown): FilterOp {
    if (!this.#columns.has(field)) return wrong(`Unknown field: ${field}`);
    if (isRecord(value)) return this.#operators(field, value);
    if (!Array.isArray(value)) return this.#op('eq', field, value);
    if (!value.some(isRecord)) return this.#op(this.#lists.has(field) ? 'eq' : 'in', field, value);
    this.#add();
    const either = value.map((item: unknown) =>
      isRecord(item) ? this.#operators(field, item) : this.#op('eq', field, item),
    );
    return either.length === 1 && either[0] ? either[0] : { op: '$or', field: null, value: either };
  }

  #operators(field: string, operators: Record<string, unknown>): FilterOp {
    const ops = Object.entries(operators).map(([op, value]) => {
      if (op !== 'in' && !Object.hasOwn(sqlOperators, op)) {
        return wrong(
          `Unknown filter operation: FilterOp(field=${pythonRepr(field)}, op=${pythonRepr(op)}, value=${pythonRepr(value)})`,
        );
      }
      if (op === 'in' && !Array.isArray(value)) return wrong(`Filter operation "in" needs a list: ${pythonStr(value)}`);
      return this.#op(op as CompareOp | 'in', field, value);
    });
    return together(ops) ?? { op: '$and', field: null, value: [] };
  }

  #op(op: CompareOp | 'in', field: string, value: unknown): FilterOp {
    this.#add();
    return { op, field, value };
  }

  #add(): void {
    this.#count += 1;
    if (this.#count > most) wrong('Maximum number of filter operations exceeded');
  }
}

function together(ops: readonly FilterOp[]): FilterOp | undefined {
  return ops.length > 1 ? { op: '$and', field: null, value: ops } : ops[0];
}

/**
 * Reads the `filters` parameter. Undefined when it filters nothing. With `older` a list on a column of lists is one value,
 * as until 2.11. Throws a Failure that says what is wrong.
 */
export function parseFilters(filters: unknown, columns: readonly Column[], older = false): FilterOp | undefined {
  if (filters === undefined || filters === null || filters === '' || filters === false || filters === 0)
    return undefined;
  const parser = new FilterParser(columns, older);
  if (Array.isArray(filters)) {
    if (filters.length === 0) return undefined;
    if (!filters.every(isRecord)) return wrong('Filters must be defined as a dict or a list of dicts');
    return parser.list('$or', filters, 0);
  }
  if (!isRecord(filters)) return wrong('Filters must be defined as a dict or a list of dicts');
  return together(parser.members(filters, 0));
}

/** The SQL condition of a filter. */
export function filterSql(filter: FilterOp, columns: ReadonlyMap<string, Column>): string {
  if (filter.field === null) {
    const parts = filter.value.map((member) => filterSql(member, columns));
    if (parts.length === 0) return filter.op === '$and' ? 'TRUE' : 'FALSE';
    return `(${parts.join(filter.op === '$and' ? ' AND ' : ' OR ')})`;
  }
  const column = columns.get(filter.field);
  const name = identifier(filter.field);
  if (filter.op === 'in') {
    const values = filter.value as readonly unknown[];
    if (values.length === 0) return 'FALSE';
    return `(${name} in (${values.map((value) => valueSql(value, column)).join(',')}))`;
  }
  return `(${name} ${sqlOperators[filter.op]} ${valueSql(filter.value, column)})`;
}

function valueSql(value: unknown, column: Column | undefined): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => (item === null ? 'NULL' : literal(scalarText(item))));
    return column?.type.startsWith('_') ? `ARRAY[${items.join(',')}]::${column.sqlType}` : `ARRAY[${items.join(',')}]`;
  }
  // On text CKAN compares with Python's text of the value, so null becomes the word None.
  if (column?.type === 'text') return literal(pythonStr(value));
  if (value === null || value === undefined) return 'NULL';
  return literal(scalarText(value));
}

function scalarText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
