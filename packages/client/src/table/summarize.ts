import { loadPart } from '../errors/load-part.js';
import type { Page } from '../model/page.js';
import type { Value } from '../model/row.js';
import { parseMeasure } from '../query/measure-text.js';
import type { Query, SortKey } from '../query/query.js';
import type { CallOptions, ReadOptions, Source } from '../sources/source.js';
import { completePage } from '../wrap/complete.js';
import type { GroupText, MeasureTexts } from './summary-row.js';

/** What a summary works out. */
export interface SummarizeOptions<
  Name extends string = string,
  By extends readonly GroupText<Name>[] = readonly GroupText<Name>[],
  Measures extends MeasureTexts<Name> = MeasureTexts<Name>,
> {
  /**
   * What to group by: fields, or `bin(mbps, 10)`, `year(pada)`, `quarter(pada)`, `month(pada)`, `day(pada)`, of which the text is also the
   * column's name in the answer; none for one group of all rows.
   */
  readonly by?: By | undefined;
  /** Name of a column of the answer → what it holds, e.g. `{ titik: 'count()', cepat: 'percentile(mbps, 0.9)' }`. */
  readonly measures: Measures;
  /** Most groups. */
  readonly limit?: number | undefined;
  /** A measure or a field grouped by; a leading `-` descends. Default: the fields grouped by, ascending. */
  readonly sort?: string | undefined;
  /** Most rows that are read where the portal cannot work it out itself; default 50,000. `page.cappedAt` says that it cut. */
  readonly cap?: number | undefined;
  /** Told after every page of rows, where rows have to be read. */
  readonly onProgress?: ReadOptions['onProgress'];
}

/** Works out a summary over the rows of a question. */
export async function summarize(
  source: Source,
  query: Query,
  options: SummarizeOptions,
  call: CallOptions,
): Promise<Page> {
  const measures = Object.entries(options.measures).map(([name, text]) => parseMeasure(text, name));
  const { by = [], limit, cap, onProgress } = options;
  const asked: Query = { ...query, select: [], sort: sortOf(options.sort), group: by, measures, limit, offset: 0 };
  if (by.some((text) => /^(bin|year|quarter|month|day)\(/.test(text))) {
    const { bucketedSummary } = await loadPart(() => import('./bucketed-summary.js'));
    return bucketedSummary(source, query, asked, { ...call, cap, onProgress });
  }
  if (query.limit === undefined) return completePage(source, asked, { ...call, cap, onProgress });
  const { limitedSummary } = await loadPart(() => import('./limited-summary.js'));
  return limitedSummary(source, query, asked, { ...call, cap, onProgress });
}

/** One value of a field, and how many rows have it. */
export interface DistinctValue<V = Value> {
  /** Null stands for missing values. */
  readonly value: V | null;
  /** Rows that have it. */
  readonly count: number;
}

/** The different values of a field, in order. */
export interface DistinctValues<V = Value> extends ReadonlyArray<DistinctValue<V>> {
  /** Set where a cap cut the rows that were read: how many were. There may then be more values. */
  readonly cappedAt?: number | undefined;
}

/** The number of rows, worked out by reading them. */
export async function countByReading(source: Source, query: Query, options: ReadOptions): Promise<Page> {
  return summarize(source, query, { measures: { count: 'count()' }, ...options }, options);
}

/** The different values of a field with their number of rows. */
export async function distinct(
  source: Source,
  query: Query,
  field: string,
  options: ReadOptions,
): Promise<DistinctValues> {
  const count = field === 'count' ? 'rows' : 'count';
  const asked = { by: [field], measures: { [count]: 'count()' } };
  const { rows, cappedAt } = await summarize(source, query, { ...asked, ...options }, options);
  const values = rows.map((row) => ({ value: row[field] ?? null, count: Number(row[count]) }));
  return cappedAt === undefined ? values : Object.assign(values, { cappedAt });
}

function sortOf(sort: string | undefined): readonly SortKey[] {
  if (sort === undefined || sort === '') return [];
  return [sort.startsWith('-') ? { field: sort.slice(1), direction: 'desc' } : { field: sort, direction: 'asc' }];
}
