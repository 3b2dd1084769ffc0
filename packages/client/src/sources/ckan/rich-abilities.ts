import { SatuError } from '../../errors/satu-error.js';
import type { Field } from '../../model/field.js';
import type { Condition } from '../../query/condition.js';
import type { CallOptions, Capabilities } from '../source.js';
import type { Filters } from './filters.js';
import type { CkanPortal } from './portal.js';
import { richFilters } from './rich-filters.js';
import { knowsRanges } from './version.js';

/** What a portal can do for a condition that equality alone cannot say. `plain` is what every portal can do. */
export async function richAbilities(
  plain: Capabilities,
  where: Condition,
  portal: CkanPortal,
  attempt: (signal: AbortSignal) => Promise<unknown>,
  fields: () => Promise<readonly Field[]>,
  options: CallOptions,
): Promise<Capabilities> {
  const parts = where.kind === 'and' ? where.conditions : [where];
  // Nobody is asked for the version for the sake of what no version can do.
  if (!parts.some(mayBeRich) || !(await knowsRanges(portal, attempt, options))) return plain;
  const byName = named(await fields());
  return {
    ...plain,
    filters: new Set(['=', 'in', 'and', 'or', 'range']),
    accepts: (condition) => richFilters(condition, byName) !== undefined,
  };
}

/** The filters of a condition that was accepted. Throws `unsupported` for one that cannot be said. */
export function askedFilters(where: Condition, fields: readonly Field[], portal: CkanPortal): Filters {
  const filters = richFilters(where, named(fields));
  if (filters === undefined) throw new SatuError('unsupported', 'The portal cannot filter so', { url: portal.url });
  return filters;
}

function named(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}

function mayBeRich({ kind }: Condition): boolean {
  return kind !== 'text' && kind !== 'empty' && kind !== 'not';
}
