import { loadPart } from '../../errors/load-part.js';
import type { Page } from '../../model/page.js';
import { fieldsOf } from '../../query/conditions.js';
import type { Query } from '../../query/query.js';
import type { CkanTable } from './ckan-table.js';
import { pageOf } from './rows.js';
import { glance } from './unsettled.js';
import { wireRows } from './wire.js';

/** The server's own default for the most rows of a page; it may clamp lower and says so. */
export const largestPage = 32_000;

/** Asks the DataStore for a page of rows. `filters` says the condition of the question in the portal's own way. */
export async function askRows(
  { portal, resource, numbered }: CkanTable,
  { search, sort, select, where, offset, limit: wanted = largestPage }: Query,
  filters: unknown,
  signal: AbortSignal | undefined,
): Promise<Page> {
  const { url, numbers, sortsNulls } = portal;
  const searched = search !== '';
  // Who asks for no rows wants to know the columns, and what they hold shows in a few.
  const limit = Math.min(wanted || glance, largestPage);
  const sorted = sort.map(({ field }) => field);
  const order = sort.map(
    ({ field, direction }) =>
      `${/^[a-z_][a-z0-9_]*$/.test(field) ? field : `"${field}"`}${direction === 'desc' ? ` desc${sortsNulls ? ' nulls last' : ''}` : ''}`,
  );
  // Without an order of its own, a page may repeat or skip rows of another.
  if (numbered && (sorted.length > 0 || !searched) && !sorted.includes('_id')) order.push('_id');
  const result = await portal.action(
    'datastore_search',
    {
      resource_id: resource,
      limit,
      offset: offset || undefined,
      fields: select.length === 0 ? undefined : [...new Set(select)],
      filters,
      // Braces and brackets would make it a question by column.
      q: searched ? search.replace(/[{}[\]"]/g, ' ') : undefined,
      sort: order.length === 0 ? undefined : order,
      // Lists survive two columns of one name, and a column called `j` (2.11 and older).
      records_format: 'lists',
    },
    { signal, fields: ['_id', ...select, ...sorted, ...fieldsOf(where)], numbers },
  );
  const { fields, records } = Object(result);
  const wire =
    fields && !(records?.length > limit)
      ? result
      : (await loadPart(() => import('./look-alike.js'))).likeCkan(result, limit, offset);
  return pageOf(wireRows(wire, url), { limit, offset, searched }, numbers, url);
}
