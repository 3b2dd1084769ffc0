import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { TableInfo } from '../model/table-info.js';
import type { Condition } from '../query/condition.js';
import { picked, pickedFields } from '../query/cut-rows.js';
import { matcher } from '../query/evaluate.js';
import { checkFields, fieldsRead } from '../query/fields-read.js';
import { everything, type Query, queryKey } from '../query/query.js';
import type { AnswerCache } from '../transport/answer-cache.js';
import { columnTyping, type TypedRows, type Typing } from '../typing/typed-rows.js';
import { saidOf } from '../typing/typing-report.js';
import { nothingKnown } from './memory.js';
import { inferFields } from './memory-columns.js';
import { type PlainColumn, plainColumns } from './plain-column.js';
import type { CallOptions, Capabilities, Description, Source } from './source.js';
import { answersOf, type SourceOptions } from './source-options.js';
import { comparesTexts } from './sql-filter.js';

/** One page as a platform gave it. */
export interface RawPage {
  readonly rows: readonly Row[];
  /** Rows of the whole result, where the platform says it with the page. */
  readonly total?: number | undefined;
  readonly more: boolean;
}

/** What a platform says of a table. */
export interface About {
  /** Columns, where they are described. */
  readonly fields: readonly Field[];
  readonly info: Partial<TableInfo>;
  /** Columns whose values may be held otherwise than they are shown, and are compared only here. */
  readonly rounded?: ReadonlySet<string> | undefined;
}

/** What a platform is asked for. */
export interface Asked {
  /** The condition in the platform's own words. */
  readonly filter: string | undefined;
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
}

/** What differs between platforms that give their rows in pages. */
export interface Dialect<A extends About = About> {
  readonly id: string;
  readonly maxPage: number;
  /** Whether the platform searches by itself. */
  readonly search: boolean;
  /** Whether pages, or `count`, say how many rows there are. */
  readonly total: boolean;
  /** Whether texts may be taken for equal that differ in case or accents: then not even `total` counts what was asked for. */
  readonly loose?: boolean | undefined;
  /** What the platform says of the table, asked before any row. */
  about(signal: AbortSignal): Promise<A>;
  /** A condition in the platform's words; undefined for one that it does not answer as meant. */
  filter?(condition: Condition, columns: ReadonlyMap<string, PlainColumn>): string | undefined;
  page(asked: Asked, about: A, signal: AbortSignal): Promise<RawPage>;
  /** Rows of a question, where a page does not say. */
  count?(asked: Asked, about: A, signal: AbortSignal): Promise<number>;
  /** All rows of a question, where the platform has a better way than pages. */
  stream?(asked: Asked, about: A, signal: AbortSignal | undefined): AsyncIterable<readonly Row[]>;
  /** What the platform says of a column that its rows have. */
  described?(field: Field, about: A): Field;
  /** What first rows tell of the table. */
  told?(rows: readonly Row[]): Partial<TableInfo>;
}

interface Known<A extends About> {
  readonly about: A;
  readonly typing: Typing;
  readonly columns: ReadonlyMap<string, PlainColumn>;
  readonly told: Partial<TableInfo>;
}

const sampleSize = 1_000;
const nothingMore: Asked = { filter: undefined, search: '', offset: 0, limit: 0 };

/**
 * A platform that gives its rows in pages. Columns are those that it describes and those of its first rows, and are decided over its first 1,000
 * rows; sorting, grouping and the rest are done here.
 */
export class PagedSource<A extends About = About> implements Source {
  readonly id: string;
  readonly stream?: NonNullable<Source['stream']>;
  readonly #dialect: Dialect<A>;
  readonly #options: SourceOptions;
  readonly #answers: AnswerCache;

  constructor(dialect: Dialect<A>, options: SourceOptions = {}) {
    this.id = dialect.id;
    this.#dialect = dialect;
    this.#options = options;
    this.#answers = answersOf(options);
    if (dialect.stream !== undefined) this.stream = (query, call) => this.#stream(query, call);
  }

  async capabilities({
    signal,
    query,
  }: CallOptions & { readonly query?: Query | undefined } = {}): Promise<Capabilities> {
    const { search, total, maxPage } = this.#dialect;
    // Only a question with a condition needs to know the columns.
    const columns = query?.where === undefined ? undefined : (await this.#known({ signal })).columns;
    return {
      filters: new Set(this.#dialect.filter === undefined ? [] : ['=', 'in', 'and']),
      accepts: (condition) => columns !== undefined && this.#filter(condition, columns) !== undefined,
      sort: false,
      search,
      group: false,
      distinct: false,
      total,
      maxPage,
    };
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    const { typing, about, told } = await this.#known(options);
    return { fields: typing.fields, info: { ...nothingKnown, ...about.info, ...told, ...this.#options.info } };
  }

  page(query: Query, { signal, fresh, once }: CallOptions = {}): Promise<Page> {
    if (once === true) return this.#page(query, signal ?? new AbortController().signal, fresh);
    const load = (shared: AbortSignal): Promise<Page> => this.#page(query, shared, fresh);
    const weigh = ({ rows }: Page): number => rows.length + 1;
    return this.#answers.get(`${this.id} ${queryKey(query)}`, load, { signal, fresh, weigh });
  }

  async #page(query: Query, signal: AbortSignal, fresh: boolean | undefined): Promise<Page> {
    const known = await this.#known({ signal, fresh });
    checkFields(fieldsRead({ ...query, search: '' }), known.typing.fields);
    const asked = this.#asked(query, known);
    if (asked.limit > 0 && this.#isLoose(query, known)) return this.#loosePage(query, asked, known, signal);
    const raw: RawPage =
      asked.limit === 0 ? { rows: [], more: false } : await this.#dialect.page(asked, known.about, signal);
    const typed = this.#typed(raw.rows, query, known, query.offset);
    const total = await this.#total(query, raw, known, { signal, fresh });
    return {
      rows: typed.rows,
      fields: pickedFields(known.typing.fields, query.select),
      total,
      totalIsEstimate: false,
      next: raw.more && raw.rows.length > 0 ? query.offset + raw.rows.length : undefined,
      ...saidOf(typed.report),
    };
  }

  // Where the platform finds rows that do not match, offsets count those that do: only reading from the first row tells which those are.
  async #loosePage(query: Query, asked: Asked, known: Known<A>, signal: AbortSignal): Promise<Page> {
    const end = query.offset + asked.limit;
    const { maxPage } = this.#dialect;
    const found: Row[] = [];
    let [offset, more] = [0, true];
    while (more && found.length <= end) {
      const limit = Math.min(maxPage, Math.max(sampleSize, end + 1));
      const raw = await this.#dialect.page({ ...asked, offset, limit }, known.about, signal);
      found.push(...this.#matching(raw.rows, query, known));
      offset += raw.rows.length;
      more = raw.more && raw.rows.length > 0;
    }
    const typed = this.#typed(found.slice(query.offset, end), query, known, query.offset);
    return {
      rows: typed.rows,
      fields: pickedFields(known.typing.fields, query.select),
      total: this.#dialect.total && !more ? found.length : undefined,
      totalIsEstimate: false,
      next: found.length > end ? end : undefined,
      ...saidOf(typed.report),
    };
  }

  async *#stream(query: Query, { signal }: CallOptions = {}): AsyncGenerator<Page, void, undefined> {
    const known = await this.#known({ signal });
    checkFields(fieldsRead({ ...query, search: '' }), known.typing.fields);
    const loose = this.#isLoose(query, known);
    let [skip, left] = loose ? [query.offset, query.limit ?? Number.POSITIVE_INFINITY] : [0, Number.POSITIVE_INFINITY];
    const asked = loose
      ? { ...this.#asked(query, known), offset: 0, limit: Number.POSITIVE_INFINITY }
      : { ...this.#asked(query, known), limit: query.limit ?? Number.POSITIVE_INFINITY };
    let before = query.offset;
    let told = false;
    for await (const rows of this.#dialect.stream?.(asked, known.about, signal) ?? []) {
      const found = loose ? this.#matching(rows, query, known) : rows;
      const wanted = found.slice(skip, skip + left);
      skip = Math.max(0, skip - found.length);
      left -= wanted.length;
      yield this.#streamed(wanted, query, known, before);
      told = true;
      before += wanted.length;
      if (left <= 0) break;
    }
    // Who reads no rows still learns the columns.
    if (!told) yield this.#streamed([], query, known, before);
  }

  #streamed(rows: readonly Row[], query: Query, known: Known<A>, before: number): Page {
    const typed = this.#typed(rows, query, known, before);
    return {
      rows: typed.rows,
      fields: pickedFields(known.typing.fields, query.select),
      total: undefined,
      totalIsEstimate: false,
      next: undefined,
      ...saidOf(typed.report),
    };
  }

  #isLoose({ where }: Query, { columns }: Known<A>): boolean {
    return this.#dialect.loose === true && where !== undefined && comparesTexts(where, columns);
  }

  #matching(raw: readonly Row[], { where }: Query, { typing }: Known<A>): readonly Row[] {
    if (where === undefined) return raw;
    const matches = matcher(where, typing.fields);
    const { rows } = typing.apply(raw, { before: 0 });
    return raw.filter((_, at) => matches(rows[at] ?? {}));
  }

  #filter(condition: Condition, columns: ReadonlyMap<string, PlainColumn>): string | undefined {
    return this.#dialect.filter?.(condition, columns);
  }

  #asked({ where, search, offset, limit }: Query, { columns }: Known<A>): Asked {
    const { maxPage } = this.#dialect;
    const filter = where === undefined ? undefined : this.#filter(where, columns);
    return { filter, search, offset, limit: Math.min(limit ?? maxPage, maxPage) };
  }

  #typed(raw: readonly Row[], { where, select }: Query, { typing }: Known<A>, before: number): TypedRows {
    const typed = typing.apply(raw, { before });
    // No row may be shown that was not asked for, whatever a platform gives.
    const rows = where === undefined ? typed.rows : typed.rows.filter(matcher(where, typing.fields));
    // A platform may leave out what a row has none of, and give what it does not describe.
    const names = select.length === 0 ? typing.fields.map(({ name }) => name) : select;
    return { ...typed, rows: rows.map((row) => picked(row, names)) };
  }

  async #total(
    { where, search }: Query,
    raw: RawPage,
    known: Known<A>,
    { signal, fresh }: CallOptions,
  ): Promise<number | undefined> {
    const { total, count } = this.#dialect;
    if (!total || this.#isLoose({ ...everything, where }, known)) return undefined;
    if (raw.total !== undefined) return raw.total;
    const query: Query = { ...everything, where, search };
    const asked = { ...this.#asked(query, known), offset: 0, limit: 1 };
    const ask = (shared: AbortSignal): Promise<number | undefined> =>
      count === undefined
        ? this.#dialect.page(asked, known.about, shared).then((page) => page.total)
        : count.call(this.#dialect, asked, known.about, shared);
    const answer = await this.#answers.get(`${this.id} count ${queryKey(query)}`, ask, { signal, fresh });
    return answer === undefined || Number.isNaN(answer) ? undefined : answer;
  }

  #known({ signal, fresh }: CallOptions): Promise<Known<A>> {
    const load = async (shared: AbortSignal): Promise<Known<A>> => {
      const about = await this.#dialect.about(shared);
      const limit = Math.min(sampleSize, this.#dialect.maxPage);
      const { rows } = await this.#dialect.page({ ...nothingMore, limit }, about, shared);
      const known = new Set(about.fields.map(({ name }) => name));
      const more = inferFields(rows).filter(({ name }) => !known.has(name));
      const fields = [...about.fields, ...more.map((field) => this.#dialect.described?.(field, about) ?? field)];
      const typing = columnTyping(rows, fields, { columns: this.#options.columns, drop: [] });
      const exact = fields.filter(({ name }) => about.rounded?.has(name) !== true);
      return { about, typing, columns: plainColumns(exact, typing.fields), told: this.#dialect.told?.(rows) ?? {} };
    };
    return this.#answers.get(`${this.id} columns`, load, { signal, fresh });
  }
}
