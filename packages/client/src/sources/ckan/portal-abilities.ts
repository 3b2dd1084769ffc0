import { isSatuError } from '../../errors/satu-error.js';
import type { CallOptions } from '../source.js';
import { objectOf } from './loose.js';
import type { CkanPortal } from './portal.js';
import { knowsRanges } from './version.js';

/** What the DataStore of a portal can do; undefined where it did not say. */
export interface PortalAbilities {
  /** Whether it holds tables at all. Without it, files of resources are read. */
  readonly tables: boolean | undefined;
  /** Whether its filters know ranges, `and` and `or` (2.12 and newer). Equality they all know; the rest is worked out here. */
  readonly ranges: boolean | undefined;
  /** Whether an answer says how many rows there are in all. */
  readonly total: boolean | undefined;
  /** Most rows of one answer (`rows_max`). */
  readonly rowsMax: number | undefined;
  /** Whether SQL is understood; undefined where nobody asked. Nothing of ours needs it. */
  readonly sql: boolean | undefined;
}

// The list of its own tables, which every DataStore has.
const tableOfTables = '_table_metadata';
// More than any portal allows, from beyond the last row: only the limit comes back.
const tooMany = 1_000_000;

/** Finds out, once for a portal, what its DataStore can do. Nothing is thrown for what it does not tell. */
export function portalAbilities(
  portal: CkanPortal,
  { signal, fresh }: CallOptions,
  sql: boolean,
): Promise<PortalAbilities> {
  const find = async (shared: AbortSignal): Promise<PortalAbilities> => {
    const [found, ranges, known] = await Promise.all([
      told(search(portal, { limit: tooMany, offset: tooMany * 1_000 }, shared)),
      told(
        knowsRanges(portal, (each) => search(portal, { limit: 0, filters: { _id: { gte: '0' } } }, each), {
          signal: shared,
        }),
      ),
      sql ? told(portal.action('help_show', { name: 'datastore_search_sql' }, { signal: shared })) : undefined,
    ]);
    const { limit, total } = objectOf(found);
    const clamped = typeof limit === 'number' && limit < tooMany ? limit : undefined;
    return {
      tables: found === null ? false : found === undefined ? undefined : true,
      ranges: found === null ? false : (ranges ?? undefined),
      total: found === null || found === undefined ? undefined : total !== undefined,
      rowsMax: clamped,
      sql: sql ? known !== null && known !== undefined : undefined,
    };
  };
  return portal.answers.get(`${portal.url} abilities ${sql}`, find, { signal, fresh });
}

function search(portal: CkanPortal, parameters: object, signal: AbortSignal): Promise<unknown> {
  return portal.action('datastore_search', { resource_id: tableOfTables, ...parameters }, { signal });
}

// Null for what the portal says it does not have, undefined where it says nothing of it.
async function told<T>(asking: Promise<T>): Promise<T | null | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (isSatuError(error, 'unsupported', 'not-found')) return null;
    if (isSatuError(error, 'aborted')) throw error;
    return undefined;
  }
}
