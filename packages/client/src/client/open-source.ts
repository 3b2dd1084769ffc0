import { loadPart } from '../errors/load-part.js';
import type { SatuError } from '../errors/satu-error.js';
import type { CkanTableOptions } from '../sources/ckan/ckan-table.js';
import { isTrue, listOf, objectOf, type Raw } from '../sources/ckan/loose.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions, Source } from '../sources/source.js';
import type { Caller } from '../transport/observed.js';
import { type Link, parseLink } from './link.js';
import { type ClientOptions, portalOf, sourceOf } from './portal-of.js';

/** Options of `open`. */
export interface OpenOptions
  extends Omit<ClientOptions, 'portal'>,
    Pick<CallOptions, 'signal'>,
    Pick<CkanTableOptions, 'columns'> {
  /** Portals by address, so that tables of one portal share their answers and calls: pass the same map to every `open`. */
  readonly portals?: Map<string, unknown> | undefined;
}

// Addresses that would be taken for those of a CKAN portal.
const elsewhere = /\/explore\/|\/bigdata\/|data\.go\.id|\/\w{4}-\w{4}\b/;

/** Opens the source behind a link, as `open` does; `around` may put something around the calls of a CKAN portal. */
export async function openSource(
  link: string | URL,
  options: OpenOptions = {},
  around?: (caller: Caller) => Caller,
): Promise<Source> {
  const known = options.sources !== undefined || elsewhere.test(`${link}`) ? undefined : parseLink(link);
  if (known === undefined) return (await elsewhereParts()).openElsewhere(link, options, around);
  return openCkan(known, options, around);
}

/** Opens the source behind a link to a CKAN portal. */
export async function openCkan(
  { portal: address, dataset: name, resource }: Link,
  options: OpenOptions,
  around?: (caller: Caller) => Caller,
): Promise<Source> {
  const portal = shared(address, options, around);
  const { columns } = options;
  if (name === undefined) return sourceOf(portal, resource ?? '', { columns });
  const ask = (signal: AbortSignal): Promise<unknown> => portal.action('package_show', { id: name }, { signal });
  let dataset: Raw;
  try {
    dataset = objectOf(await portal.answers.get(`${portal.url} dataset ${name}`, ask, options));
  } catch (error) {
    // Only an answer that is none of CKAN's makes the portal another: not found, no JSON, a page, or of another shape.
    if (!/^(not-|cap|une)/.test((error as SatuError).code)) throw error;
    return (await elsewhereParts()).openLookAlike(address, name, error, options);
  }
  const table = tableIn(dataset, resource);
  if (table === undefined) return (await elsewhereParts()).openFile(dataset, resource, portal.url, options);
  return sourceOf(portal, table, { dataset, columns });
}

const elsewhereParts = () => loadPart(() => import('./open-elsewhere.js'));

function shared(address: string, options: OpenOptions, around: ((caller: Caller) => Caller) | undefined): CkanPortal {
  const key = `${address} ${options.relay}`;
  const portal =
    (options.portals?.get(key) as CkanPortal | undefined) ?? portalOf({ ...options, portal: address }, around);
  options.portals?.set(key, portal);
  return portal;
}

// The resource whose rows can be asked for: the one that is named, or the first.
function tableIn(dataset: Raw, id: string | undefined): string | undefined {
  const resources = listOf(dataset['resources']);
  const queryable = (resource: Raw): boolean => isTrue(resource['datastore_active']);
  if (id === undefined) return resources.find(queryable)?.['id'] as string | undefined;
  const resource = resources.find((candidate) => candidate['id'] === id);
  // A portal that does not say whether it holds the rows is asked for them.
  return resource === undefined || queryable(resource) || !('datastore_active' in resource) ? id : undefined;
}
