import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import { pickedFields } from '../../query/cut-rows.js';
import type { Query } from '../../query/query.js';
import { plainFilters } from './filters.js';
import { fittingCondition } from './fitting-condition.js';
import type { CkanPortal } from './portal.js';
import { askedFilters } from './rich-abilities.js';

/** Asks a question again that the portal refused, without the values that no row can equal. `refusal` is thrown where there were none. */
export async function askFitting(
  query: Query,
  fields: readonly Field[],
  refusal: Error,
  ask: (query: Query, filters: unknown) => Promise<Page>,
  portal: CkanPortal,
): Promise<Page> {
  const { where } = query;
  if (where === undefined) throw refusal;
  const fitting = fittingCondition(where, new Map(fields.map((field) => [field.name, field])));
  if (fitting === false) {
    return { rows: [], fields: pickedFields(fields, query.select), total: 0, totalIsEstimate: false, next: undefined };
  }
  if (JSON.stringify(fitting) === JSON.stringify(where)) throw refusal;
  return ask({ ...query, where: fitting }, plainFilters(fitting) ?? askedFilters(fitting, fields, portal));
}
