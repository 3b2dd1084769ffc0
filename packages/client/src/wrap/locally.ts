import type { Field } from '../model/field.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import { fromSummary, picked, pickedFields } from '../query/engine.js';
import { checkFields, fieldsRead, matcher, searcher } from '../query/evaluate.js';
import type { Query } from '../query/query.js';
import { sortRows } from '../query/sort-rows.js';
import { Summary } from '../query/summary.js';
import type { ReadOptions, Source } from '../sources/source.js';
import type { Plan } from './complete.js';
import { readRows } from './read-rows.js';

/** Answers a page here, over the rows that the source gives. */
export async function localPage(source: Source, planned: Plan, query: Query, options: ReadOptions): Promise<Page> {
  const grouped = query.measures.length > 0 || query.group.length > 0;
  return grouped ? summary(source, planned, query, options) : rows(source, planned, query, options);
}

/** What the source is asked for: all fields that the question reads, in the source's order where it can sort. */
function askedFor({ capabilities, asked }: Plan, query: Query): Query {
  const search = capabilities.search ? query.search : '';
  return {
    ...asked,
    search,
    select: search === query.search ? fieldsRead({ ...query, search: '' }) : [],
    sort: capabilities.sort && query.measures.length === 0 && query.group.length === 0 ? query.sort : [],
    group: [],
    measures: [],
    limit: undefined,
    offset: 0,
  };
}

/** The test for what the source left undone. */
function remaining({ capabilities, split }: Plan, query: Query, fields: readonly Field[]): (row: Row) => boolean {
  const matches = split.rest === undefined ? undefined : matcher(split.rest, fields);
  const found = capabilities.search || query.search === '' ? undefined : searcher(query.search);
  return (row) => (matches?.(row) ?? true) && (found?.(row) ?? true);
}

async function summary(source: Source, planned: Plan, query: Query, options: ReadOptions): Promise<Page> {
  let groups: Summary | undefined;
  let test: (row: Row) => boolean = () => true;
  let cappedAt: number | undefined;
  for await (const batch of readRows(source, askedFor(planned, query), planned.capabilities, options)) {
    if (groups === undefined) {
      checkFields(fieldsRead({ ...query, search: '', sort: [] }), batch.fields);
      groups = new Summary(query.group, query.measures, batch.fields);
      test = remaining(planned, query, batch.fields);
    }
    for (const row of batch.rows) if (test(row)) groups.add(row);
    cappedAt = batch.cappedAt;
  }
  const page = fromSummary(query, groups ?? new Summary(query.group, query.measures, []));
  return cappedAt === undefined ? page : { ...page, cappedAt };
}

async function rows(source: Source, planned: Plan, query: Query, options: ReadOptions): Promise<Page> {
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
      checkFields(fieldsRead({ ...query, search: '' }), fields);
      test = remaining(planned, query, fields);
    }
    for (const row of batch.rows) if (test(row)) found.push(row);
    cappedAt = batch.cappedAt;
    if (enough() && batch.more) {
      ended = false;
      break;
    }
  }
  const inOrder = sorted ? found : sortRows(found, query.sort, fields);
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
    yield await rows(source, planned, query, options);
    return;
  }
  let test: ((row: Row) => boolean) | undefined;
  for await (const batch of readRows(source, askedFor(planned, query), planned.capabilities, options)) {
    if (test === undefined) checkFields(fieldsRead({ ...query, search: '' }), batch.fields);
    test ??= remaining(planned, query, batch.fields);
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
