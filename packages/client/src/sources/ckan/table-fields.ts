import type { Field } from '../../model/field.js';
import { everything, type Query, queryKey } from '../../query/query.js';
import type { CallOptions, Source } from '../source.js';
import type { CkanTable } from './ckan-table.js';

const nothing: Query = { ...everything, limit: 0 };

/** The fields of a table. The same question that a table asks for its fields and its count, and so one call for all of them. */
export async function tableFields(
  source: Source,
  { id, portal }: CkanTable,
  { signal, fresh }: CallOptions,
): Promise<readonly Field[]> {
  const ask = (shared: AbortSignal) => source.page(nothing, { signal: shared });
  return (await portal.answers.get(`${id} ${queryKey(nothing)}`, ask, { signal, fresh })).fields;
}
