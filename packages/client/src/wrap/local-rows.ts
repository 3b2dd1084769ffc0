import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import { picked, pickedFields } from '../query/cut-rows.js';
import { checkFields, fieldsRead } from '../query/fields-read.js';
import { firstSorted } from '../query/first-sorted.js';
import type { Query } from '../query/query.js';
import type { ReadOptions, Source } from '../sources/source.js';
import type { Plan } from './complete.js';
import { askedFor, remaining } from './local-plan.js';
import { readRows } from './read-rows.js';

/** Answers a page of rows here, over the rows that the source gives. */
export async function localPage(source: Source, planned: Plan, query: Query, options: ReadOptions): Promise<Page> {
  const sorted = query.sort.length === 0 || planned.capabilities.sort;
  const end = query.limit === undefined ? Number.POSITIVE_INFINITY : query.offset + query.limit;
  const found: Row[] = [];
  let fields: readonly Field[] = [];
  let test: ((row: Row) => boolean) | undefined;
  let cappedAt: number | undefined;
  let ended = true;
  // The order is the source's, so that reading can stop as soon as the page is full; limit 0 asks for the whole count.
  const enough = (): boolean => sorted && query.limit !== 0 && found.length > end;
  for await (const batch of readRows(source, askedFor(planned, query), planned.capabilities, options)) {
    if (test === undefined) {
      fields = batch.fields;
      const order = sorted ? [] : query.sort.map((key) => key.field);
      checkFields([...fieldsRead({ ...query, search: '' }), ...order], fields);
      test = await remaining(planned, query, fields);
    }
    for (const row of batch.rows) if (test(row)) found.push(row);
    cappedAt = batch.cappedAt;
    if (enough() && batch.more) {
      ended = false;
      break;
    }
  }
  const inOrder = sorted ? found : firstSorted(found, query.sort, fields, end);
  const wanted = inOrder.slice(query.offset, end === Number.POSITIVE_INFINITY ? undefined : end);
  const page: Page = {
    rows: query.select.length === 0 ? wanted : wanted.map((row) => picked(row, query.select)),
    fields: pickedFields(fields, query.select),
    total: ended ? found.length : undefined,
    totalIsEstimate: cappedAt !== undefined,
    next: end < found.length ? end : undefined,
  };
  return cappedAt === undefined ? page : { ...page, cappedAt };
}

/** All rows of a question, as they arrive where the order allows. */
export async function* localStream(
  source: Source,
  planned: Plan,
  query: Query,
  options: ReadOptions,
): AsyncIterable<Page> {
  const sorted = query.sort.length === 0 || planned.capabilities.sort;
  if (!sorted || query.limit !== undefined || query.offset > 0) {
    yield await localPage(source, planned, query, options);
    return;
  }
  let test: ((row: Row) => boolean) | undefined;
  for await (const batch of readRows(source, askedFor(planned, query), planned.capabilities, options)) {
    if (test === undefined) checkFields(fieldsRead({ ...query, search: '' }), batch.fields);
    test ??= await remaining(planned, query, batch.fields);
    const found = batch.rows.filter(test);
    yield {
      rows: query.select.length === 0 ? found : found.map((row) => picked(row, query.select)),
      fields: pickedFields(batch.fields, query.select),
      total: undefined,
      totalIsEstimate: false,
      next: undefined,
    };
  }
}
