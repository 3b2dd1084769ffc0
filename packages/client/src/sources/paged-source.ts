import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { TableInfo } from '../model/table-info.js';
import type { Condition } from '../query/condition.js';
import { fieldsOf } from '../query/conditions.js';
import { picked, pickedFields } from '../query/cut-rows.js';
import { matcher } from '../query/evaluate.js';
import { checkFields, fieldsRead } from '../query/fields-read.js';
import { everything, type Query, queryKey } from '../query/query.js';
import type { AnswerCache } from '../transport/answer-cache.js';
import { columnTyping, type Typing } from '../typing/typed-rows.js';
import { saidOf } from '../typing/typing-report.js';
import { looseNames } from './loose-rows.js';
import { nothingKnown } from './memory.js';
import type { CallOptions, Capabilities, Description, Source } from './source.js';
import { answersOf, type SourceOptions } from './source-options.js';

/** One page as a platform gave it. */
export interface RawPage {
  readonly rows: readonly Row[];
  /** Rows of the whole result, where the platform says it with the page. */
  readonly total?: number | undefined;
  readonly more: boolean;
}

/** What differs between platforms that give their rows in pages. */
export interface Dialect {
  readonly id: string;
  readonly maxPage: number;
  /** Whether the platform searches by itself. */
  readonly search: boolean;
  /** Whether pages, or `count`, say how many rows there are. */
  readonly total: boolean;
  /** Whether the platform answers this condition as meant, by its form alone. */
  accepts(condition: Condition): boolean;
  page(query: Query, signal: AbortSignal | undefined): Promise<RawPage>;
  /** Rows of a question, where a page does not say. */
  count?(query: Query, signal: AbortSignal | undefined): Promise<number>;
  /** Columns, where the platform describes them; their rows may have fewer. */
  fields?(signal: AbortSignal | undefined): Promise<readonly Field[]>;
  info?(signal: AbortSignal | undefined): Promise<Partial<TableInfo>>;
}

const sampleSize = 1_000;

/** A platform that gives its rows in pages. Columns are decided over its first page; sorting, grouping and the rest are done here. */
export class PagedSource implements Source {
  readonly id: string;
  readonly #dialect: Dialect;
  readonly #options: SourceOptions;
  readonly #answers: AnswerCache;

  constructor(dialect: Dialect, options: SourceOptions = {}) {
    this.id = dialect.id;
    this.#dialect = dialect;
    this.#options = options;
    this.#answers = answersOf(options);
  }

  async capabilities({
    signal,
    query,
  }: CallOptions & { readonly query?: Query | undefined } = {}): Promise<Capabilities> {
    const { accepts, search, total, maxPage } = this.#dialect;
    // What was converted here can no longer be compared there.
    const typing = query?.where === undefined ? undefined : await this.#typing({ signal });
    const plain = (name: string): boolean =>
      typing?.fields.some((field) => field.name === name) === true && !typing.converted.has(name);
    return {
      filters: new Set(typing === undefined ? [] : ['=', 'in', 'and']),
      accepts: (condition) =>
        typing !== undefined && accepts.call(this.#dialect, condition) && fieldsOf(condition).every(plain),
      sort: false,
      search,
      group: false,
      distinct: false,
      total,
      maxPage,
    };
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    const [{ fields }, info] = await Promise.all([this.#typing(options), this.#info(options)]);
    return { fields, info: { ...nothingKnown, ...info, ...this.#options.info } };
  }

  page(query: Query, { signal, fresh }: CallOptions = {}): Promise<Page> {
    return this.#answers.get(
      `${this.id} ${queryKey(query)}`,
      (shared) => this.#page(query, { signal: shared, fresh }),
      {
        signal,
        fresh,
        weigh: ({ rows }) => rows.length + 1,
      },
    );
  }

  async #page(query: Query, { signal, fresh }: CallOptions): Promise<Page> {
    const typing = await this.#typing({ signal, fresh });
    const { fields } = typing;
    checkFields(fieldsRead({ ...query, search: '' }), fields);
    const limit = Math.min(query.limit ?? this.#dialect.maxPage, this.#dialect.maxPage);
    const raw: RawPage =
      limit === 0 ? { rows: [], more: false } : await this.#dialect.page({ ...query, limit }, signal);
    const total = raw.total ?? (await this.#count(query, { signal, fresh }));
    const typed = typing.apply(raw.rows, { before: query.offset });
    // Some platforms compare letters loosely.
    const rows = query.where === undefined ? typed.rows : typed.rows.filter(matcher(query.where, fields));
    return {
      rows: query.select.length === 0 ? rows : rows.map((row) => picked(row, query.select)),
      fields: pickedFields(fields, query.select),
      total,
      totalIsEstimate: false,
      next: raw.more && raw.rows.length > 0 ? query.offset + raw.rows.length : undefined,
      ...saidOf(typed.report),
    };
  }

  async #count({ where, search }: Query, { signal, fresh }: CallOptions): Promise<number | undefined> {
    const query: Query = { ...everything, where, search };
    const { count } = this.#dialect;
    const ask = (shared: AbortSignal): Promise<number | undefined> =>
      count === undefined
        ? this.#dialect.page({ ...query, limit: 1 }, shared).then(({ total }) => total)
        : count.call(this.#dialect, query, shared);
    if (!this.#dialect.total) return undefined;
    return this.#answers.get(`${this.id} count ${queryKey(query)}`, ask, { signal, fresh });
  }

  #typing({ signal, fresh }: CallOptions): Promise<Typing> {
    const load = async (shared: AbortSignal): Promise<Typing> => {
      const limit = Math.min(sampleSize, this.#dialect.maxPage);
      const [sample, known = []] = await Promise.all([
        this.#dialect.page({ ...everything, limit }, shared),
        this.#dialect.fields?.(shared),
      ]);
      const names = new Set(known.map(({ name }) => name));
      const more = looseNames(sample.rows).filter((name) => !names.has(name));
      const fields = [...known, ...more.map((name): Field => ({ name, type: 'text', exact: true }))];
      return columnTyping(sample.rows, fields, { columns: this.#options.columns, drop: [] });
    };
    return this.#answers.get(`${this.id} columns`, load, { signal, fresh });
  }

  #info({ signal, fresh }: CallOptions): Promise<Partial<TableInfo>> {
    const load = async (shared: AbortSignal): Promise<Partial<TableInfo>> => (await this.#dialect.info?.(shared)) ?? {};
    return this.#answers.get(`${this.id} info`, load, { signal, fresh });
  }
}
