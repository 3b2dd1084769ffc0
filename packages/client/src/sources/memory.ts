import { bareCopy } from '../model/bare-copy.js';
import type { Field, FieldType } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row, Value } from '../model/row.js';
import type { TableInfo } from '../model/table-info.js';
import { answer } from '../query/engine.js';
import type { Query } from '../query/query.js';
import { aborted } from '../transport/answer-cache.js';
import type { CallOptions, Capabilities, Description, Source } from './source.js';

/** What can be told about rows in memory; what is left out is worked out from the rows or left empty. */
export interface MemoryOptions {
  /** Columns, in order. Default: worked out from the rows. */
  readonly fields?: readonly Field[] | undefined;
  /** What is known about the table; default: nothing. */
  readonly info?: Partial<TableInfo> | undefined;
  /** Tells two tables apart in caches. Default: a number of its own. */
  readonly id?: string | undefined;
  /** Most rows of one page; default: no limit. */
  readonly maxPage?: number | undefined;
}

let made = 0;

/** Rows in memory as a source. It can do everything, and is what the other sources are measured by. */
export class MemorySource implements Source {
  readonly id: string;
  readonly #rows: readonly Row[];
  readonly #fields: readonly Field[];
  readonly #info: TableInfo;
  readonly #maxPage: number;

  /** Copies the rows. */
  constructor(rows: readonly Readonly<Record<string, Value>>[], options: MemoryOptions = {}) {
    made += 1;
    this.id = options.id ?? `memory:${made}`;
    this.#rows = rows.map((row) => bareCopy(row));
    this.#fields = options.fields ?? inferFields(this.#rows);
    this.#info = { ...nothingKnown, ...options.info };
    this.#maxPage = options.maxPage ?? Number.POSITIVE_INFINITY;
  }

  async capabilities(options: CallOptions = {}): Promise<Capabilities> {
    if (options.signal?.aborted === true) throw aborted(options.signal);
    return {
      filters: new Set(['=', '!=', 'in', 'range', 'and', 'or', 'not', 'contains', 'starts', 'empty']),
      accepts: () => true,
      sort: true,
      search: true,
      group: true,
      distinct: true,
      total: true,
      maxPage: this.#maxPage,
    };
  }

  /** The columns, and what was told about the table. */
  async describe(): Promise<Description> {
    return { fields: this.#fields, info: this.#info };
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    if (options.signal?.aborted === true) throw aborted(options.signal);
    const limit = Math.min(query.limit ?? this.#maxPage, this.#maxPage);
    return answer({ ...query, limit: Number.isFinite(limit) ? limit : undefined }, this.#rows, this.#fields);
  }
}

/** What is known of a table that nobody describes. */
export const nothingKnown: TableInfo = {
  title: '',
  description: '',
  url: '',
  publisher: undefined,
  custodian: undefined,
  licence: undefined,
  licenceUrl: undefined,
  contact: undefined,
  updated: undefined,
  created: undefined,
  example: false,
  unit: undefined,
  frequency: undefined,
  coverage: undefined,
  period: undefined,
  region: undefined,
  concept: undefined,
  definition: undefined,
  measure: undefined,
  classification: undefined,
};

/** Names and types of the columns of rows, by what all their values have in common. */
export function inferFields(rows: readonly Row[]): readonly Field[] {
  // One pass, in which a column that is known to hold anything is not looked at again.
  const types = new Map<string, FieldType | undefined>();
  // Rows inherit nothing; a list of names of each would be thrown away at once.
  for (const row of rows)
    for (const name in row) {
      const known = types.get(name);
      if (known === 'text') continue;
      const value = row[name] ?? null;
      if (typeof value === 'number' && known === 'number') continue;
      const type = value === null ? known : typeOf(value);
      types.set(name, known === undefined || known === type ? type : 'text');
    }
  return [...types].map(([name, type = 'text']) => ({ name, type, exact: true }));
}

function typeOf(value: NonNullable<Value>): FieldType {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? 'datetime' : 'text';
  if (typeof value === 'object') return 'json';
  return typeof value === 'boolean' ? 'boolean' : 'number';
}
