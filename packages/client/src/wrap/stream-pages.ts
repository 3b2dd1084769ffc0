import { loadPart } from '../errors/load-part.js';
import type { Page } from '../model/page.js';
import type { Query } from '../query/query.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { type Plan, plan } from './complete.js';

/** Options of a call that reads every row. */
export interface StreamOptions extends ReadOptions {
  /** Rows of one page; default 1,000. */
  readonly size?: number | undefined;
}

/**
 * All pages of a question, one asked for after the other is used. A row that appears again because rows were added
 * before it meanwhile is left out, where the source numbers its rows (`_id`).
 */
export async function* streamPages(source: Source, query: Query, options: StreamOptions): AsyncIterable<Page> {
  const { signal, fresh, size = 1_000, onProgress } = options;
  const planned = plan(query, await source.capabilities({ signal, query }));
  if (!planned.direct) {
    yield* everyRow(source, planned, query, options);
    return;
  }
  const end = query.limit === undefined ? Number.POSITIVE_INFINITY : query.offset + query.limit;
  let offset = query.offset;
  let loaded = 0;
  let before = new Set<unknown>();
  while (offset < end) {
    const limit = Math.min(size, planned.capabilities.maxPage, end - offset);
    const page = await source.page({ ...query, offset, limit }, { signal, fresh });
    // A source may learn from its first answer that it cannot do this, and answer by reading up to a cap.
    if (page.cappedAt !== undefined) {
      yield* everyRow(source, plan(query, await source.capabilities({ signal, query })), query, options);
      return;
    }
    const rows = page.rows.filter((row) => !before.has(row['_id']));
    loaded += rows.length;
    onProgress?.({ loaded, total: page.total === undefined ? undefined : Math.min(page.total, end) - query.offset });
    yield { ...page, rows };
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
