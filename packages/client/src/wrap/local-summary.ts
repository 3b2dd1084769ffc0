import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import { checkFields, fieldsRead } from '../query/fields-read.js';
import type { Query } from '../query/query.js';
import { accumulatorsFor, Summary } from '../query/summary.js';
import { summaryPage } from '../query/summary-page.js';
import type { ReadOptions, Source } from '../sources/source.js';
import type { Plan } from './complete.js';
import { askedFor, remaining } from './local-plan.js';
import { readRows } from './read-rows.js';

/** Groups and measures here, over the rows that the source gives. */
export async function localSummary(source: Source, planned: Plan, query: Query, options: ReadOptions): Promise<Page> {
  const accumulators = await accumulatorsFor(query.measures);
  let groups: Summary | undefined;
  let test: (row: Row) => boolean = () => true;
  let cappedAt: number | undefined;
  for await (const batch of readRows(source, askedFor(planned, query), planned.capabilities, options)) {
    if (groups === undefined) {
      checkFields(fieldsRead({ ...query, search: '', sort: [] }), batch.fields);
      groups = new Summary(query.group, query.measures, batch.fields, accumulators);
      test = await remaining(planned, query, batch.fields);
    }
    for (const row of batch.rows) if (test(row)) groups.add(row);
    cappedAt = batch.cappedAt;
  }
  const page = summaryPage(query, groups ?? new Summary(query.group, query.measures, [], accumulators));
  return cappedAt === undefined ? page : { ...page, cappedAt };
}
