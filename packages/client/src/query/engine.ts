import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import { cutRows } from './cut-rows.js';
import { matcher, searcher } from './evaluate.js';
import { checkFields, fieldsRead } from './fields-read.js';
import { firstSorted } from './first-sorted.js';
import type { Query } from './query.js';
import { rarerAccumulator } from './rarer-accumulator.js';
import { Summary } from './summary.js';
import { summaryPage } from './summary-page.js';

/** The rows that a question is about, before they are sorted and cut. Throws `unknown-field`. */
export function wanted(query: Query, rows: readonly Row[], fields: readonly Field[]): readonly Row[] {
  const matching = query.where === undefined ? rows : rows.filter(matcher(query.where, fields));
  return query.search === '' ? matching : matching.filter(searcher(query.search));
}

/** Answers a question over rows at hand. This is what every source must mean. */
export function answer(query: Query, rows: readonly Row[], fields: readonly Field[]): Page {
  checkFields(fieldsRead({ ...query, search: '' }), fields);
  if (query.where !== undefined) matcher(query.where, fields);
  const found = wanted(query, rows, fields);
  if (query.measures.length > 0 || query.group.length > 0) return summarized(query, found, fields);
  checkFields(
    query.sort.map((key) => key.field),
    fields,
  );
  const end = query.limit === undefined ? found.length : query.offset + query.limit;
  return cutRows(query, firstSorted(found, query.sort, fields, end), fields, found.length);
}

/** Groups and measures the rows of a question. */
export function summarized(query: Query, rows: readonly Row[], fields: readonly Field[]): Page {
  const summary = new Summary(query.group, query.measures, fields, rarerAccumulator);
  for (const row of rows) summary.add(row);
  return summaryPage(query, summary);
}
