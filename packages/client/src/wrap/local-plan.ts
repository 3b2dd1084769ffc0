import { loadPart } from '../errors/load-part.js';
import type { Field } from '../model/field.js';
import type { Row } from '../model/row.js';
import { fieldsRead } from '../query/fields-read.js';
import type { Query } from '../query/query.js';
import type { Plan } from './complete.js';

/** What the source is asked for: all fields that the question reads, in the source's order where it can sort. */
export function askedFor({ capabilities, asked, grouped }: Plan, query: Query): Query {
  const search = capabilities.search ? query.search : '';
  return {
    ...asked,
    search,
    select: search === query.search ? fieldsRead({ ...query, search: '' }) : [],
    sort: capabilities.sort && !grouped ? query.sort : [],
    group: [],
    measures: [],
    limit: undefined,
    offset: 0,
  };
}

/** The test for what the source left undone; what makes it is loaded only where there is something left. */
export async function remaining(
  { capabilities, split }: Plan,
  query: Query,
  fields: readonly Field[],
): Promise<(row: Row) => boolean> {
  const search = capabilities.search ? '' : query.search;
  if (split.rest === undefined && search === '') return () => true;
  const { matcher, searcher } = await loadPart(() => import('../query/evaluate.js'));
  const matches = split.rest === undefined ? undefined : matcher(split.rest, fields);
  const found = search === '' ? undefined : searcher(search);
  return (row) => (matches?.(row) ?? true) && (found?.(row) ?? true);
}
