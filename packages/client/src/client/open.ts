import { loadPart } from '../errors/load-part.js';
import { SatuError } from '../errors/satu-error.js';
import type { Dataset, Resource } from '../model/dataset.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions } from '../sources/source.js';
import type { Table } from '../table/table.js';
import { type ClientOptions, portalOf, tableOf } from './client.js';
import { parseLink } from './link.js';

/** Options of `open`. */
export interface OpenOptions extends Omit<ClientOptions, 'portal'>, Pick<CallOptions, 'signal'> {
  /** Portals by address, so that tables of one portal share their answers and calls: pass the same map to every `open`. */
  readonly portals?: Map<string, unknown> | undefined;
}

/**
 * Opens the table behind any link that a person would paste: the page of a dataset (its first table), of a resource, a download of its
 * rows, or an address of the API. Throws `invalid-config` for what is no address, `unsupported` where there is no
 * table behind it, and what the portal answers.
 */
export async function open(link: string | URL, options: OpenOptions = {}): Promise<Table> {
  const { portal: address, dataset: name, resource } = parseLink(link);
  const portal = shared(address, options);
  const { world } = options;
  if (name === undefined) return tableOf(portal, resource ?? '', { world });
  const found = await portal.answers.get(
    `${portal.url} dataset ${name}`,
    async (signal) => {
      const [{ datasetOf }, raw] = await Promise.all([
        loadPart(() => import('../sources/ckan/dataset.js')),
        portal.action('package_show', { id: name }, { signal }),
      ]);
      return datasetOf(raw, portal.url);
    },
    { signal: options.signal },
  );
  return tableOf(portal, tableIn(found, resource), { world, dataset: found });
}

function shared(address: string, options: OpenOptions): CkanPortal {
  const key = `${address} ${options.relay ?? ''}`;
  const known = options.portals?.get(key);
  if (known !== undefined) return known as CkanPortal;
  const portal = portalOf({ ...options, portal: address });
  options.portals?.set(key, portal);
  return portal;
}

function tableIn(dataset: Dataset, id: string | undefined): string {
  if (id !== undefined) {
    const resource = dataset.resources.find((candidate) => candidate.id === id);
    // A portal that does not say whether it holds the rows is asked for them.
    if (resource === undefined || resource.queryable || !('datastore_active' in resource.raw)) return id;
    throw noTable(dataset, [resource]);
  }
  const first = dataset.resources.find((resource) => resource.queryable);
  if (first === undefined) throw noTable(dataset, dataset.resources);
  return first.id;
}

function noTable(dataset: Dataset, resources: readonly Resource[]): SatuError {
  const formats = [...new Set(resources.map((resource) => resource.format).filter(Boolean))].join(', ');
  return new SatuError('unsupported', `"${dataset.title}" has no rows that can be asked for`, {
    url: dataset.url,
    hint: `The portal holds only files${formats === '' ? '' : ` (${formats})`}. Load a file into its DataStore, or choose another resource.`,
  });
}
