import type { SatuError } from '../../errors/satu-error.js';
import { isSatuError } from '../../errors/satu-error.js';
import { emptyLane, type Lane } from '../../transport/lane.js';
import { formatNamed, formatOfAddress } from '../file/file-format.js';
import { FileSource } from '../file/file-source.js';
import type { Source } from '../source.js';
import type { CkanTable } from './ckan-table.js';
import { resourceOf } from './dataset.js';
import { withToken } from './file-token.js';
import type { CkanPortal } from './portal.js';

// Tables of one portal that are read from files wait for each other.
const lanes = new WeakMap<CkanPortal, Lane>();

/** The file of a resource that the portal does not hold as a table, where it is one that can be read. Else `refusal` is thrown. */
export async function fileInstead(
  { portal, resource, columns }: CkanTable,
  refusal: SatuError,
  signal: AbortSignal | undefined,
): Promise<Source> {
  const shown = resourceOf(await portal.action('resource_show', { id: resource }, { signal }).catch(instead(refusal)));
  const format = formatNamed(shown.format) ?? formatOfAddress(shown.url);
  if (shown.queryable || format === undefined || !URL.canParse(shown.url)) throw refusal;
  return new FileSource(shown.url, {
    ...withToken(portal.files ?? {}, shown.url, portal.url),
    lane: laneOf(portal),
    columns,
    format,
  });
}

function laneOf(portal: CkanPortal): Lane {
  const lane = lanes.get(portal) ?? emptyLane();
  lanes.set(portal, lane);
  return lane;
}

function instead(refusal: SatuError): (error: unknown) => never {
  return (error) => {
    throw isSatuError(error, 'aborted', 'offline', 'network', 'timeout') ? error : refusal;
  };
}
