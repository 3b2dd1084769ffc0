import type { Page } from '../model/page.js';
import type { Query } from '../query/query.js';
import { accumulatorsFor, Summary } from '../query/summary.js';
import { summaryPage } from '../query/summary-page.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { DEFAULT_CAP } from '../wrap/read-rows.js';
import { streamPages } from '../wrap/stream-pages.js';

/** Sums up a table over its limited rows, which no source can be asked for. `asked` says by what and how. */
export async function limitedSummary(source: Source, query: Query, asked: Query, options: ReadOptions): Promise<Page> {
  const accumulators = await accumulatorsFor(asked.measures);
  const { cap = DEFAULT_CAP } = options;
  const { limit = Number.POSITIVE_INFINITY } = query;
  let summary: Summary | undefined;
  let read = 0;
  let more = false;
  let cappedAt: number | undefined;
  const rows = { ...query, select: [], limit: Math.min(limit, cap) };
  for await (const page of streamPages(source, rows, { ...options, size: 5_000 })) {
    summary ??= new Summary(asked.group, asked.measures, page.fields, accumulators);
    for (const row of page.rows) summary.add(row);
    read += page.rows.length;
    more = page.next !== undefined;
    cappedAt ??= page.cappedAt;
  }
  const page = summaryPage(asked, summary ?? new Summary(asked.group, asked.measures, [], accumulators));
  cappedAt ??= more && read >= cap && cap < limit ? read : undefined;
  return cappedAt === undefined ? page : { ...page, cappedAt };
}
