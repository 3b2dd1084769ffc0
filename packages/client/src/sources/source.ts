import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { TableInfo } from '../model/table-info.js';
import type { Condition } from '../query/condition.js';
import type { Query } from '../query/query.js';

/** What a source can do by itself. The rest is done here, with exactly the meaning a server would give it. */
export interface Capabilities {
  /** Kinds of condition that the source understands: `=`, `in`, `range`, `or`, `not`, `contains`, `empty` … */
  readonly filters: ReadonlySet<FilterCapability>;
  /** Whether the source answers this very condition exactly as meant. `acceptsKinds(filters, condition)` goes by kinds. */
  readonly accepts: (condition: Condition) => boolean;
  /** Whether rows are sorted by the source: texts as its own rules of language have it, missing values last. */
  readonly sort: boolean;
  /** Whether words are looked for by the source; how it matches them is its own. */
  readonly search: boolean;
  /** Whether rows are grouped and measured by all measures that `Query` can say, percentiles too. */
  readonly group: boolean;
  /** Whether the source gives the different values of a field with their number of rows. */
  readonly distinct: boolean;
  /** Whether a page says how many rows the whole result has. */
  readonly total: boolean;
  /** Most rows that one page can carry. */
  readonly maxPage: number;
}

/** A kind of condition that a source may understand. */
export type FilterCapability = '=' | '!=' | 'in' | 'range' | 'and' | 'or' | 'not' | 'contains' | 'starts' | 'empty';

/** Options of a call that goes out. */
export interface CallOptions {
  /** Ends the call: `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Go past any saved answer and ask the portal. */
  readonly fresh?: boolean | undefined;
  /** Leave the answer out of what is kept: for a reading so long that it would push out everything else. */
  readonly once?: boolean | undefined;
  /** Told where an answer, or a part of it, is kept and old: when it arrived, as `page.staleSince` has it. */
  readonly onStale?: ((since: number) => void) | undefined;
}

/** How far a call that reads many rows has come. */
export interface Progress {
  /** Rows read so far. */
  readonly loaded: number;
  /** Rows there are to read; undefined where the source does not say. */
  readonly total: number | undefined;
}

/** Options of a call that may read many rows to work out its answer. */
export interface ReadOptions extends CallOptions {
  /** Most rows that are read; default 50,000. */
  readonly cap?: number | undefined;
  /** Told after every page of rows that is read. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What a source knows about its table before any row is read. */
export interface Description {
  /** Columns, in order. */
  readonly fields: readonly Field[];
  /** What is said about it. */
  readonly info: TableInfo;
}

/** The whole contract between the client and a platform. Implementations hold no state. */
export interface Source {
  /** Tells two sources apart in caches, e.g. `ckan:https://data.kota.example:1b2c…`. */
  readonly id: string;
  /** What can be done, for a question where one is given. May have to ask the portal first. */
  capabilities(options?: CallOptions & { readonly query?: Query | undefined }): Promise<Capabilities>;
  /** What is known before any row is read. Throws what the platform answers. */
  describe(options?: CallOptions): Promise<Description>;
  /**
   * Answers a question. `query.limit` and `query.offset` bound this one page; a source may return fewer rows than asked
   * and says by `next` where to go on.
   */
  page(query: Query, options?: CallOptions): Promise<Page>;
  /** The source whose answers this one keeps: long readings, which nobody keeps, go to it. */
  readonly behind?: Source | undefined;
  /** All rows as they arrive, where a platform has a better way than pages. */
  stream?(query: Query, options?: CallOptions): AsyncIterable<Page>;
}
