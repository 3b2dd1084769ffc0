import { decodedPart } from '../sources/path-part.js';

/** What a link to a portal names. */
export interface Link {
  /** Base address of the portal. */
  readonly portal: string;
  /** Id or name of the dataset, where the link says it. */
  readonly dataset: string | undefined;
  /** Id or alias of the resource, where the link says it. */
  readonly resource: string | undefined;
}

/**
 * Takes apart a link to a page, a download or the API of a CKAN portal, with any prefix and language. Undefined for what
 * names no data of such a portal, or is no address.
 */
export function parseLink(link: string | URL): Link | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const parts = url.pathname.split('/').filter(Boolean).map(decodedPart);
  const named = api(parts, url) ?? dump(parts) ?? page(parts);
  if (named === undefined) return undefined;
  const base = parts.slice(0, named.prefix).map(encodeURIComponent).join('/');
  return { portal: `${url.origin}/${base}`.replace(/\/$/, ''), dataset: named.dataset, resource: named.resource };
}

type Named = { readonly prefix: number; readonly dataset?: string | undefined; readonly resource?: string | undefined };

// …/api/3/action/datastore_search?resource_id=…
function api(parts: readonly string[], { searchParams }: URL): Named | undefined {
  const at = parts.lastIndexOf('api');
  const action = parts.at(-1) ?? '';
  const id = searchParams.get('resource_id') || searchParams.get('id');
  if (at === -1 || parts.at(-2) !== 'action' || !id) return undefined;
  return action.startsWith('package_') ? { prefix: at, dataset: id } : { prefix: at, resource: id };
}

// …/datastore/dump/<resource>
function dump(parts: readonly string[]): Named | undefined {
  const at = parts.lastIndexOf('dump');
  const resource = parts[at + 1];
  return parts[at - 1] === 'datastore' && resource ? { prefix: at - 1, resource } : undefined;
}

// …/dataset/<name>, …/dataset/<name>/resource/<id>, …/dataset/<name>/resource/<id>/download/<file>
function page(parts: readonly string[]): Named | undefined {
  const resourceAt = parts.indexOf('resource');
  const resource = resourceAt === -1 ? undefined : parts[resourceAt + 1];
  // A portal may call its datasets otherwise; then the link to a resource still tells.
  const at = resource !== undefined && resourceAt >= 2 ? resourceAt - 2 : parts.indexOf('dataset');
  const dataset = at === -1 ? undefined : parts[at + 1];
  return dataset === undefined ? undefined : { prefix: at, dataset, resource };
}
