import { loadPart } from '../errors/load-part.js';
import type { Page } from '../model/page.js';
import type { TableChange } from '../model/table-change.js';
import type { Query } from '../query/query.js';
import { whole } from '../query/whole.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { changeBetween } from './change-between.js';
import { type Plan, plan } from './complete.js';

/** Options of a call that reads every row. */
export interface StreamOptions extends ReadOptions {
  /** Rows of one page, from 1; default 1,000. */
  readonly size?: number | undefined;
  /** Rows left out before the first; default 0. */
  readonly offset?: number | undefined;
  /** Told when the table is no longer what it was when the reading began. */
  readonly onChange?: ((change: TableChange) => void) | undefined;
}

// A portal whose copies disagree must not hold a reading up.
const mostReturns = 3;

/**
 * All pages of a question, as the source streams them, or one asked for after the other is used. Where the source numbers its rows (`_id`),
 * rows that are added or taken away meanwhile make no other row come twice, and none that stays is left out.
 */
export async function* streamPages(from: Source, query: Query, options: StreamOptions): AsyncIterable<Page> {
  const { signal, fresh, once, size = 1_000, offset: skipped = 0, onProgress, onChange } = options;
  const { behind: source = from } = from;
  whole('size', size, 1);
  whole('offset', skipped, 0);
  const start = query.offset + skipped;
  const end = query.limit === undefined ? Number.POSITIVE_INFINITY : query.offset + query.limit;
  if (start >= end) return;
  const asked = { ...query, offset: start, limit: query.limit === undefined ? undefined : end - start };
  const planned = plan(query, await source.capabilities({ signal, query }));
  if (!planned.direct) {
    yield* everyRow(source, planned, asked, options);
    return;
  }
  if (source.stream !== undefined) {
    let read = 0;
    for await (const page of source.stream(asked, { signal, fresh })) {
      read += page.rows.length;
      onProgress?.({ loaded: read, total: page.total });
      yield page;
    }
    return;
  }
  let offset = start;
  let loaded = 0;
  let last: Page | undefined;
  let before = new Set<unknown>();
  let [furthest, returns] = [start, 0];
  while (offset < end) {
    const limit = Math.min(size, planned.capabilities.maxPage, end - offset);
    const page = await source.page({ ...query, offset, limit }, { signal, fresh, once });
    // A source may learn from its first answer that it cannot do this, and answer by reading up to a cap.
    if (page.cappedAt !== undefined) {
      yield* everyRow(source, plan(query, await source.capabilities({ signal, query })), asked, options);
      return;
    }
    const change = last === undefined ? undefined : changeBetween(last, page);
    if (change !== undefined) onChange?.(change);
    last = page;
    if (offset > furthest) [furthest, returns] = [offset, 0];
    const gone = (change?.total?.[0] ?? 0) - (change?.total?.[1] ?? Number.POSITIVE_INFINITY);
    if (gone > 0 && before.size > 0 && returns < mostReturns) {
      // Rows that were read are gone, and others stand in their places.
      returns += 1;
      offset = Math.max(start, offset - Math.min(gone, before.size));
      continue;
    }
    const rows = page.rows.filter((row) => !before.has(row['_id']));
    loaded += rows.length;
    onProgress?.({ loaded, total: page.total === undefined ? undefined : Math.min(page.total, end) - start });
    if (rows.length > 0 || loaded === 0) yield { ...page, rows };
    // A source that does not go on would be asked for ever.
    if (page.next === undefined || page.next <= offset) return;
    before = new Set(page.rows.flatMap((row) => row['_id'] ?? []));
    offset = page.next;
  }
}

// A caller who asks for every row gets every row.
async function* everyRow(source: Source, planned: Plan, query: Query, options: StreamOptions): AsyncIterable<Page> {
  const { localStream } = await loadPart(() => import('./local-rows.js'));
  yield* localStream(source, planned, query, { ...options, cap: options.cap ?? Number.POSITIVE_INFINITY });
}
