import { loadPart } from '../errors/load-part.js';
import { isSatuError } from '../errors/satu-error.js';
import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import type { Query } from '../query/query.js';
import type { Capabilities, ReadOptions, Source } from '../sources/source.js';

/** Most rows that are read to work out an answer here. */
export const DEFAULT_CAP = 50_000;

const largestPage = 5_000;
const smallestPage = 100;

/** Rows of one page of a long reading. */
export interface Batch {
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
  readonly more: boolean;
  /** Rows read in all, on the last batch and only where the cap cut the rest. */
  readonly cappedAt: number | undefined;
}

/** Reads the rows of a question as the source streams them, else page by page, up to a cap. */
export async function* readRows(
  source: Source,
  query: Query,
  capabilities: Capabilities,
  options: ReadOptions,
): AsyncIterable<Batch> {
  const { signal, fresh, once, cap = DEFAULT_CAP, onProgress } = options;
  if (source.stream !== undefined) {
    const { readStream } = await loadPart(() => import('./read-stream.js'));
    yield* readStream(source.stream(query, { signal, fresh }), cap, onProgress);
    return;
  }
  let size = Math.min(capabilities.maxPage, largestPage);
  let offset = query.offset;
  let loaded = 0;
  for (;;) {
    let page: Page;
    try {
      page = await source.page({ ...query, offset, limit: Math.min(size, cap - loaded) }, { signal, fresh, once });
    } catch (error) {
      if (!isSatuError(error, 'too-large') || size <= smallestPage) throw error;
      size = Math.max(smallestPage, Math.floor(size / 4));
      continue;
    }
    loaded += page.rows.length;
    onProgress?.({ loaded, total: page.total });
    // A source that does not go on would be asked for ever.
    const more = page.next !== undefined && page.next > offset && page.rows.length > 0;
    const capped = more && loaded >= cap;
    yield { rows: page.rows, fields: page.fields, more: more && !capped, cappedAt: capped ? loaded : undefined };
    if (!more || capped) return;
    offset = page.next ?? offset;
  }
}
