import type { Page } from '../model/page.js';
import type { ReadOptions } from '../sources/source.js';
import type { Batch } from './read-rows.js';

/** Reads the rows that a source streams, up to a cap. */
export async function* readStream(
  pages: AsyncIterable<Page>,
  cap: number,
  onProgress: ReadOptions['onProgress'],
): AsyncIterable<Batch> {
  let loaded = 0;
  for await (const page of pages) {
    const rows = page.rows.slice(0, cap - loaded);
    const capped = rows.length < page.rows.length;
    loaded += rows.length;
    onProgress?.({ loaded, total: page.total });
    yield { rows, fields: page.fields, more: !capped, cappedAt: capped ? loaded : undefined };
    if (capped) return;
  }
}
