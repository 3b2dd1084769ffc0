import type { ColumnFilter } from './column-filter.js';

/** What a reader did to a table, as an address keeps it. */
export interface TableState {
  readonly search: string;
  readonly filters: ReadonlyMap<string, ColumnFilter>;
  readonly sort: string;
  /** Counted from 1. */
  readonly page: number;
  /** Rows on a page; undefined for what the page's author has. */
  readonly size: number | undefined;
}

const kinds = ['contains', 'oneOf', 'range', 'empty', 'filled'] as const;

/** An address with the state of the table of that name; what stands there of other tables, and of the page, is kept. */
export function withState(address: string, name: string, state: Partial<TableState>): string {
  const url = new URL(address);
  const { searchParams: params } = url;
  for (const key of [...params.keys()]) if (key.startsWith(`${name}.`)) params.delete(key);
  if (state.search) params.set(`${name}.q`, state.search);
  if (state.sort) params.set(`${name}.sort`, state.sort);
  if (state.page !== undefined && state.page > 1) params.set(`${name}.page`, String(state.page));
  if (state.size !== undefined) params.set(`${name}.size`, String(state.size));
  for (const [field, filter] of state.filters ?? [])
    params.append(`${name}.f`, JSON.stringify([field, filter.kind, ...partsOf(filter)]));
  return url.href;
}

/** The state of the table of that name in an address. What cannot be read is left out: anybody can write an address. */
export function stateIn(address: string, name: string): TableState {
  const params = new URL(address).searchParams;
  const whole = (key: string, most: number): number | undefined => {
    const number = Number(params.get(`${name}.${key}`) ?? '');
    return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
  };
  return {
    search: (params.get(`${name}.q`) ?? '').slice(0, 500),
    filters: new Map(params.getAll(`${name}.f`).flatMap((text) => filterOf(text) ?? [])),
    sort: (params.get(`${name}.sort`) ?? '').slice(0, 2_000),
    page: whole('page', 1_000_000) ?? 1,
    size: whole('size', 1_000),
  };
}

function partsOf(filter: ColumnFilter): readonly string[] {
  switch (filter.kind) {
    case 'contains':
      return [filter.text];
    case 'oneOf':
      return filter.values;
    case 'range':
      return [filter.from, filter.to];
    default:
      return [];
  }
}

function filterOf(text: string): readonly (readonly [string, ColumnFilter])[] | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length > 200 || !parts.every((part) => typeof part === 'string')) return undefined;
  const [field = '', name, ...values] = parts as readonly string[];
  const kind = kinds.find((known) => known === name);
  switch (kind) {
    case 'contains':
      return [[field, { kind, text: values[0] ?? '' }]];
    case 'oneOf':
      return values.length === 0 ? undefined : [[field, { kind, values }]];
    case 'range':
      return [[field, { kind, from: values[0] ?? '', to: values[1] ?? '' }]];
    case undefined:
      return undefined;
    default:
      return [[field, { kind }]];
  }
}
