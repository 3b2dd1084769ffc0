import { bareCopy } from '../model/bare-copy.js';
import type { Page } from '../model/page.js';
import { type Bucket, bucketOf } from '../query/bucket.js';
import { groupedField } from '../query/bucket-text.js';
import type { Query } from '../query/query.js';
import type { Capabilities, ReadOptions, Source } from '../sources/source.js';
import { completePage } from '../wrap/complete.js';
import { limitedSummary } from './limited-summary.js';

/** Sums up a table by bins or parts of dates. `asked` says by what and how; `query` what rows. */
export async function bucketedSummary(from: Source, query: Query, asked: Query, options: ReadOptions): Promise<Page> {
  const buckets = asked.group.flatMap((text) => bucketOf(text) ?? []);
  const source = from.behind ?? from;
  const { group } = await source.capabilities({ signal: options.signal });
  const bucketed = withBuckets(source, buckets);
  // Rows that are at hand are not capped.
  const cap = options.cap ?? (group ? Number.POSITIVE_INFINITY : undefined);
  return query.limit === undefined
    ? completePage(bucketed, asked, { ...options, cap })
    : limitedSummary(bucketed, query, asked, options);
}

// The buckets are columns of this source, so that all else need not know of them.
function withBuckets(source: Source, buckets: readonly Bucket[]): Source {
  return {
    id: source.id,
    capabilities: async (options): Promise<Capabilities> => ({ ...(await source.capabilities(options)), group: false }),
    describe: (options) => source.describe(options),
    page: async (query, options) => {
      const select = [...new Set(query.select.map(groupedField))];
      const page = await source.page({ ...query, select }, options);
      const rows = page.rows.map((row) => {
        const added = buckets.map(({ name, read }) => [name, read(row)] as const);
        return bareCopy({ ...row, ...Object.fromEntries(added) });
      });
      return { ...page, rows, fields: [...page.fields, ...buckets.map(({ field }) => field(page.fields))] };
    },
  };
}
