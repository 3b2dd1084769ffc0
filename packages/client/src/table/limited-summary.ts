import type { Page } from '../model/page.js';
import type { Query } from '../query/query.js';
import { accumulatorsFor, Summary } from '../query/summary.js';
import { summaryPage } from '../query/summary-page.js';
import type { ReadOptions, Source } from '../sources/source.js';
import { streamPages } from '../wrap/stream-pages.js';

/** Sums up a table over its capped rows, which no source can be asked for. `asked` says by what and how. */
export async function limitedSummary(source: Source, query: Query, asked: Query, options: ReadOptions): Promise<Page> {
  const accumulators = await accumulatorsFor(asked.measures);
  let summary: Summary | undefined;
  for await (const page of streamPages(source, { ...query, select: [] }, options)) {
    summary ??= new Summary(asked.group, asked.measures, page.fields, accumulators);
    for (const row of page.rows) summary.add(row);
  }
  return summaryPage(asked, summary ?? new Summary(asked.group, asked.measures, [], accumulators));
}
