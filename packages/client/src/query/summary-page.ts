import type { Page } from '../model/page.js';
import { cutRows } from './cut-rows.js';
import { checkFields } from './fields-read.js';
import type { Query } from './query.js';
import { sortRows } from './sort-rows.js';
import type { Summary } from './summary.js';

/** Sorts and cuts the groups of a finished summary. */
export function summaryPage(query: Query, summary: Summary): Page {
  const fields = summary.fields();
  checkFields(
    query.sort.map((key) => key.field),
    fields,
  );
  return cutRows({ ...query, select: [] }, sortRows(summary.rows(), query.sort, fields), fields);
}
