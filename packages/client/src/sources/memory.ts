import { bareCopy } from '../model/bare-copy.js';
import { BareRow } from '../model/bare-row.js';
import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row, Value } from '../model/row.js';
import type { TableInfo } from '../model/table-info.js';
import { fieldsOf } from '../query/conditions.js';
import { pickedFields } from '../query/cut-rows.js';
import { answer } from '../query/engine.js';
import { fieldsRead } from '../query/fields-read.js';
import type { Query } from '../query/query.js';
import { aborted } from '../transport/answer-cache.js';
import { MemoryColumns } from './memory-columns.js';
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

/** Rows asked for at once above which all of them are copied, so that none is copied twice. */
const MANY = 1_000;

/**
 * Rows in memory as a source. It can do everything, and is what the other sources are measured by. Rows are looked at when a question is about
 * them, and copied when they are given.
 */
export class MemorySource implements Source {
  readonly id: string;
  #rows: readonly Row[];
  /** Whether no row inherits anything. */
  #bare = false;
  #looked = false;
  #columns: MemoryColumns | undefined;
  readonly #told: readonly Field[] | undefined;
  readonly #info: TableInfo;
  readonly #maxPage: number;

  /** Copies the list, not its rows: a later change of the list is not seen, and the rows must not be changed. */
  constructor(rows: readonly Readonly<Record<string, Value>>[], options: MemoryOptions = {}) {
    made += 1;
    this.id = options.id ?? `memory:${made}`;
    this.#rows = rows.slice();
    this.#told = options.fields;
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
    const fields = (): readonly Field[] => {
      this.#prepare([]);
      return this.#told ?? this.#known().all();
    };
    // Who only wants to know what the table is about does not wait for all its rows to be looked at.
    return {
      info: this.#info,
      get fields() {
        return fields();
      },
    };
  }

  /**
   * Answers a question. Columns that it names are of the type that all rows say, and with `limit: 0` so are all others; else these are told by the
   * rows that were looked at so far, a sample of the table among them.
   */
  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    if (options.signal?.aborted === true) throw aborted(options.signal);
    const limit = Math.min(query.limit ?? this.#maxPage, this.#maxPage);
    const asked = { ...query, limit: Number.isFinite(limit) ? limit : undefined };
    const named = [
      ...fieldsRead({ ...query, search: '' }),
      ...query.sort.map(({ field }) => field),
      ...fieldsOf(query.where),
    ];
    this.#prepare(named);
    const grouped = query.measures.length > 0 || query.group.length > 0;
    if (!grouped && Math.min(limit, this.#rows.length) > MANY) this.#strip();
    const page = answer(asked, this.#rows, this.#fieldsFor(named, asked));
    if (grouped) return page;
    const rows = query.select.length === 0 ? page.rows.map(ownRow) : page.rows;
    return { ...page, rows, fields: pickedFields(this.#told ?? this.#known().seen(rows), query.select) };
  }

  #fieldsFor(named: readonly string[], { limit, measures, group }: Query): readonly Field[] {
    if (this.#told !== undefined) return this.#told;
    const columns = this.#known();
    if (limit === 0) return columns.all();
    const measured = new Set(measures.map(({ name }) => name));
    columns.settle(group.length + measured.size === 0 ? named : named.filter((name) => !measured.has(name)));
    return columns.seen();
  }

  #known(): MemoryColumns {
    this.#columns ??= new MemoryColumns(() => this.#rows);
    return this.#columns;
  }

  // What a row inherits is none of its values.
  #prepare(named: readonly string[]): void {
    if (this.#bare) return;
    if (!this.#looked) {
      this.#looked = true;
      const rows: readonly unknown[] = this.#rows;
      if (rows.includes(null) || rows.includes(undefined) || !isPlain(this.#rows[0] ?? {})) this.#strip();
    }
    if (named.some((name) => name in Object.prototype)) this.#strip();
  }

  #strip(): void {
    if (this.#bare) return;
    this.#bare = true;
    this.#rows = this.#rows.map(ownRow);
  }
}

function isPlain(row: Row): boolean {
  const inherited: unknown = Object.getPrototypeOf(row);
  return inherited === Object.prototype || inherited === null || inherited === BareRow.prototype;
}

function ownRow(row: Row): Row {
  return Object.getPrototypeOf(row ?? Object.prototype) === BareRow.prototype ? row : bareCopy(row);
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
