import { loadPart } from '../errors/load-part.js';
import { SatuError } from '../errors/satu-error.js';
import type { World } from '../live/world.js';
import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { TableChange } from '../model/table-change.js';
import type { TableInfo } from '../model/table-info.js';
import type { Condition } from '../query/condition.js';
import { all } from '../query/conditions.js';
import { everything, type Query, queryKey } from '../query/query.js';
import { whole } from '../query/whole.js';
import type { CallOptions, ReadOptions, Source } from '../sources/source.js';
import { completePage, plan } from '../wrap/complete.js';
import type { DownloadFormat, DownloadOptions, DownloadStream } from './download.js';
import type { StandardSchema } from './standard-schema.js';
import type { DistinctValues, SummarizeOptions } from './summarize.js';
import type { GroupText, HeldValue, MeasureTexts, SummaryRow } from './summary-row.js';

/** Options of `Table.page`. */
export interface PageOptions extends CallOptions {
  /** Rows of the page, from 1; default 100. A source may give fewer and says by `next` where to go on. */
  readonly size?: number | undefined;
  /** Rows left out before the page; default 0. */
  readonly offset?: number | undefined;
}

/** Options of `Table.rows`. */
export interface RowsOptions extends CallOptions {
  /** Rows asked for at a time, from 1; default 1,000. */
  readonly size?: number | undefined;
  /** Rows left out before the first, so that a reading that failed can go on; default 0. */
  readonly offset?: number | undefined;
  /** Told after every page that is read. */
  readonly onProgress?: ReadOptions['onProgress'];
  /** Told when the number of rows or the columns are no longer what they were when the reading began. */
  readonly onChange?: ((change: TableChange) => void) | undefined;
}

/** Options of `Table.watch`. */
export interface TableWatchOptions {
  /** Time between two readings: `30s`, `5m`, or milliseconds. */
  readonly every: string | number;
  /** Ends the watching, without an error. */
  readonly signal?: AbortSignal | undefined;
  /** Rows of the page that is watched; default 100. */
  readonly size?: number | undefined;
}

/** Names that a field of rows `R` may have. */
export type FieldName<R extends object> = keyof R & string;

/** What a table is made of. */
export interface TableParts<R extends object = Row> {
  /** Where its rows come from. */
  readonly source: Source;
  /** The question; default: everything. */
  readonly query?: Query | undefined;
  /** What its rows are checked against; default: nothing. */
  readonly schema?: StandardSchema<R> | undefined;
  /** Clock, visibility and network of `watch`; default: the platform’s. */
  readonly world?: World | undefined;
}

/**
 * What a table can do but for reading the conditions that people write; see `Table`. Immutable: every step gives a new table, and nothing is asked before `page`,
 * `rows`, `count` … All of these throw only `SatuError`.
 */
export class BaseTable<R extends object = Row> {
  /** Names the source. */
  readonly id: string;
  /** Where its rows come from, e.g. to see what it can do by itself. */
  readonly source: Source;
  /** The question, as a plain value. */
  readonly query: Query;
  readonly #parts: TableParts<R>;

  /** Asks nothing. */
  constructor(parts: TableParts<R>) {
    this.source = parts.source;
    this.id = this.source.id;
    this.query = parts.query ?? everything;
    this.#parts = parts;
  }

  /** Names the source and the question: equal tables have equal keys. */
  get key(): string {
    return `${this.id} ${queryKey(this.query)}`;
  }

  /** Keeps the rows that meet a condition, besides those before. */
  keep(condition: Condition): this {
    const { where } = this.query;
    return this.#with({ where: where === undefined ? condition : all([where, condition]) });
  }

  /** Keeps the rows that hold every word somewhere, besides the words before. How words are matched is the portal's. */
  search(text: string): this {
    const words = `${this.query.search} ${text}`.trim();
    return words === this.query.search ? this : this.#with({ search: words });
  }

  /** Keeps these fields, in this order. */
  select<K extends FieldName<R>>(...names: readonly K[]): BaseTable<Pick<R, K>> {
    return this.#with({ select: [...new Set<string>(names)] }) as unknown as BaseTable<Pick<R, K>>;
  }

  /** Sorts by a field, missing values last; ties stay in the order that was asked for before. */
  sortBy(field: FieldName<R>, direction: 'asc' | 'desc' = 'asc'): this {
    return this.#with({ sort: [{ field, direction }, ...this.query.sort.filter((key) => key.field !== field)] });
  }

  /** Caps the whole result at `count` rows, for pages, rows, count and download alike. */
  limit(count: number): this {
    whole('limit', count, 0);
    return this.#with({ limit: Math.min(count, this.query.limit ?? count) });
  }

  /** One page of rows. `next` is the offset of the page after it. */
  async page({ size = 100, offset = 0, ...call }: PageOptions = {}): Promise<Page<R>> {
    whole('size', size, 1);
    whole('offset', offset, 0);
    const { limit, offset: start } = this.query;
    const end = limit ?? Number.POSITIVE_INFINITY;
    const left = Math.max(0, Math.min(size, end - offset));
    const page = await completePage(this.source, { ...this.query, offset: start + offset, limit: left }, call);
    const next = page.next === undefined || page.next - start >= end ? undefined : page.next - start;
    const total = page.total === undefined ? undefined : Math.min(Math.max(0, page.total - start), end);
    return { ...page, rows: await this.#checked(page.rows, offset), next, total };
  }

  /** All rows, page by page; the next page is asked for when the one before is used up. */
  async *rows(options: RowsOptions = {}): AsyncGenerator<R, void, undefined> {
    const { streamPages } = await loadPart(() => import('../wrap/stream-pages.js'));
    let { offset = 0 } = options;
    for await (const page of streamPages(this.source, this.query, options)) {
      yield* await this.#checked(page.rows, offset);
      offset += page.rows.length;
    }
  }

  /** How many rows there are. Throws `too-large` where that takes reading more rows than the cap, by default 50,000. */
  async count(options: ReadOptions = {}): Promise<number> {
    const { source } = this;
    const query: Query = { ...this.query, select: [], sort: [], limit: undefined, offset: 0 };
    const { total, totalIsEstimate } = await this.#total(query, options);
    const { offset, limit = Number.POSITIVE_INFINITY } = this.query;
    if (total !== undefined && !totalIsEstimate) return Math.min(Math.max(0, total - offset), limit);
    const { countByReading } = await loadPart(() => import('./summarize.js'));
    const page = await countByReading(source, query, options);
    if (page.cappedAt !== undefined) {
      throw new SatuError('too-large', `Counting takes reading more than ${page.cappedAt} rows`);
    }
    return Math.min(Math.max(0, Number(page.rows[0]?.['count']) - offset), limit);
  }

  /**
   * The different values of a field with their number of rows, in order; null stands for missing values. Rows are read up to a cap, by default
   * 50,000, and `cappedAt` says when it cut them.
   */
  async distinct<K extends FieldName<R>>(
    field: K,
    options: ReadOptions = {},
  ): Promise<DistinctValues<HeldValue<R[K]>>> {
    const { distinct } = await loadPart(() => import('./summarize.js'));
    return distinct(this.source, this.query, field, options) as Promise<DistinctValues<HeldValue<R[K]>>>;
  }

  /** The fields, in the order of the selection. */
  async fields(call: CallOptions = {}): Promise<readonly Field[]> {
    const page = await completePage(this.source, { ...everything, select: this.query.select, limit: 0 }, call);
    return page.fields;
  }

  /** What the portal says about the table: title, producer, licence, last change. */
  async info(call: CallOptions = {}): Promise<TableInfo> {
    return (await this.source.describe(call)).info;
  }

  /**
   * Groups and measures the rows, e.g. `summarize({ by: ['kecamatan'], measures: { titik: 'count()' } })`. Where the portal
   * cannot do it, rows are read up to a cap, and `cappedAt` says when it cut them. Sums are exact. Throws `invalid-query`
   * for a measure that cannot be read, `unknown-field` for a field that is not there.
   */
  async summarize<
    const Measures extends MeasureTexts<FieldName<R>>,
    const By extends readonly GroupText<FieldName<R>>[] = readonly [],
  >(
    options: SummarizeOptions<FieldName<R>, By, Measures>,
    call: CallOptions = {},
  ): Promise<Page<SummaryRow<R, By, Measures>>> {
    const { summarize } = await loadPart(() => import('./summarize.js'));
    const page: Page<object> = await summarize(this.source, this.query, options, call);
    return page as Page<SummaryRow<R, By, Measures>>;
  }

  /**
   * The first page, and again whenever it has changed. Pauses while nobody sees the page or the network is gone; passing
   * faults lengthen the pause. Ends when the signal is aborted.
   */
  async *watch({ every, signal, size }: TableWatchOptions): AsyncGenerator<Page<R>, void, undefined> {
    const { watchTable } = await loadPart(() => import('./watch-table.js'));
    const { world } = this.#parts;
    yield* watchTable((call) => this.page({ ...call, size }), every, { signal, world });
  }

  /**
   * All rows as a file: `csv` (RFC 4180, UTF-8 with a byte order mark, safe to open in a spreadsheet; with `{ delimiter: ';' }` for
   * spreadsheets set to Indonesian), `json` (an array of objects), `ndjson` (an object a line), `geojson` (`unsupported` where no column
   * holds a place) or `xlsx`. It is made as it is read; cancelling it, or the signal, ends the reading.
   */
  async download(format: DownloadFormat, options: DownloadOptions = {}): Promise<DownloadStream> {
    const { download } = await loadPart(() => import('./download.js'));
    return download(this.source, this.query, format, options);
  }

  #with(change: Partial<Query>): this {
    return this.#made({ ...this.#parts, query: { ...this.query, ...change } });
  }

  // Steps keep the class that they began with.
  #made(parts: TableParts<R>): this {
    return new (this.constructor as new (parts: TableParts<R>) => this)(parts);
  }

  async #total(query: Query, call: CallOptions): Promise<Pick<Page, 'total' | 'totalIsEstimate'>> {
    const { source } = this;
    const planned = plan(query, await source.capabilities({ signal: call.signal, query }));
    if (!planned.direct || !planned.capabilities.total) return { total: undefined, totalIsEstimate: false };
    return source.page({ ...query, limit: 0 }, call);
  }

  async #checked(rows: readonly Row[], offset: number): Promise<readonly R[]> {
    const { schema } = this.#parts;
    if (schema === undefined) return rows as readonly R[];
    const { checkRows } = await loadPart(() => import('./check-rows.js'));
    return checkRows(schema, rows, this.query.select, offset);
  }
}
