import type { DatasetPage, DatasetSearch } from '../catalog/datasets.js';
import type { Collection } from '../catalog/lists.js';
import type { PortalStatus } from '../catalog/status.js';
import { loadPart } from '../errors/load-part.js';
import { SatuError } from '../errors/satu-error.js';
import type { World } from '../live/world.js';
import type { Dataset, Licence } from '../model/dataset.js';
import type { Row } from '../model/row.js';
import { CkanSource } from '../sources/ckan/ckan-source.js';
import type { NumberMode } from '../sources/ckan/envelope.js';
import type { Raw } from '../sources/ckan/loose.js';
import { type ActionParameters, CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions } from '../sources/source.js';
import type { StandardSchema } from '../table/standard-schema.js';
import { Table } from '../table/table.js';
import { AnswerCache } from '../transport/answer-cache.js';
import { baseAddress, platformSurroundings, type Surroundings } from '../transport/surroundings.js';
import { Transport } from '../transport/transport.js';
import { cached } from '../wrap/cached.js';

/** Options of `createClient`. */
export interface ClientOptions {
  /** Base address of the portal, whatever its prefix: `https://data.kota.example/id`. */
  readonly portal: string | URL;
  /** Address of a relay that reads the portal for this page; the portal's host and path are appended to it. */
  readonly relay?: string | URL | undefined;
  /** Default: the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds to the first byte of an answer; default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds without a byte while an answer is read; default 20,000. */
  readonly idleTimeout?: number | undefined;
  /** Most bytes of one answer; default 10,000,000. */
  readonly maxBytes?: number | undefined;
  /** Times that a call is tried again after a fault that can pass; default 2. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first new try, doubled at each further one; default 300. */
  readonly retryDelay?: number | undefined;
  /** API token, for data that is not public. For programs on a server: anybody can read what a page holds. */
  readonly token?: string | undefined;
  /** Header that carries the token; default `Authorization`, older portals: `X-CKAN-API-Key`. */
  readonly tokenHeader?: string | undefined;
  /** Lets a token into a browser, where everybody on the page can read it; default false. */
  readonly allowTokenInBrowser?: boolean | undefined;
  /** How `numeric` and `int8` values are given: `exact` (default) as numbers, but as digits where a number would lose some. */
  readonly numbers?: NumberMode | undefined;
  /** Milliseconds that an answer is given again without asking; default 60,000. */
  readonly maxAge?: number | undefined;
  /** Clock, visibility and network; default: the platform's. */
  readonly world?: World | undefined;
  /** Page and network that calls are made from; default: the platform's. */
  readonly surroundings?: Surroundings | undefined;
}

/** Reads one portal. Holds its answers for a while and asks the same question once. */
export interface Client {
  /** Base address of the portal, without a trailing slash. */
  readonly url: string;
  /** What the portal says of itself. */
  status(options?: CallOptions): Promise<PortalStatus>;
  readonly datasets: {
    /** Searches the catalogue. */
    search(search?: DatasetSearch, options?: CallOptions): Promise<DatasetPage>;
    /** One dataset by id or name; `not-found`, or `forbidden` where it is not public. */
    get(idOrName: string, options?: CallOptions): Promise<Dataset>;
  };
  /** All organizations, by title. */
  readonly organizations: { list(options?: CallOptions): Promise<readonly Collection[]> };
  /** All groups, by title. */
  readonly groups: { list(options?: CallOptions): Promise<readonly Collection[]> };
  /** All tags that belong to no vocabulary. */
  readonly tags: { list(options?: CallOptions): Promise<readonly string[]> };
  /** All licences that the portal offers. */
  readonly licenses: { list(options?: CallOptions): Promise<readonly Licence[]> };
  /** Calls an action of the portal that reads, and gives its result as it came. Nothing is kept. */
  action(
    name: string,
    parameters?: ActionParameters,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<unknown>;
  /** The table of a resource, by id or alias. Asks nothing. Rows are checked against the schema, where one is given. */
  table(resource: string): Table;
  table<R extends object>(resource: string, schema: StandardSchema<R>): Table<R>;
}

/**
 * Makes a client of a portal. Asks nothing. Throws `invalid-config` for an address that cannot be read from here, and for a token in a
 * browser without `allowTokenInBrowser`.
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(portalOf(options), options.world);
}

/** The portal that a client reads. */
export function portalOf(options: ClientOptions): CkanPortal {
  const { surroundings = platformSurroundings, token, tokenHeader = 'Authorization' } = options;
  if (token !== undefined && surroundings.origin !== undefined && options.allowTokenInBrowser !== true) {
    throw new SatuError('invalid-config', 'A page cannot keep a token secret', {
      field: 'token',
      hint: 'Keep the token on a server.',
    });
  }
  return new CkanPortal({
    base: portalAddress(options.portal, surroundings),
    relay: options.relay === undefined ? undefined : baseAddress(options.relay, 'relay', surroundings),
    transport: new Transport({
      ...options,
      surroundings,
      headers: token === undefined ? {} : { [tokenHeader]: token },
    }),
    answers: new AnswerCache({ maxAge: options.maxAge }),
    numbers: options.numbers,
  });
}

// People paste the address of the API as well.
function portalAddress(address: string | URL, surroundings: Surroundings): URL {
  const url = baseAddress(address, 'portal', surroundings);
  url.pathname = url.pathname.replace(/\/api(\/\d)?(\/action)?$/, '');
  url.search = '';
  return url;
}

/** The client of a portal. */
export function clientOf(portal: CkanPortal, world?: World): Client {
  const datasets = () => loadPart(() => import('../catalog/datasets.js'));
  const lists = () => loadPart(() => import('../catalog/lists.js'));
  return {
    url: portal.url,
    status: async (options = {}) => (await loadPart(() => import('../catalog/status.js'))).statusOf(portal, options),
    datasets: {
      search: async (search = {}, options = {}) => (await datasets()).searchDatasets(portal, search, options),
      get: async (id, options = {}) => (await datasets()).getDataset(portal, id, options),
    },
    organizations: { list: async (options = {}) => (await lists()).listCollections(portal, 'organization', options) },
    groups: { list: async (options = {}) => (await lists()).listCollections(portal, 'group', options) },
    tags: { list: async (options = {}) => (await lists()).listTags(portal, options) },
    licenses: { list: async (options = {}) => (await lists()).listLicences(portal, options) },
    action: (name, parameters, options) => portal.action(name, parameters, options),
    table: <R extends object = Row>(resource: string, schema?: StandardSchema<R>) =>
      tableOf(portal, resource, { schema, world }),
  };
}

/** The table of a resource; `dataset`, where its answer is known already, saves asking for it. */
export function tableOf<R extends object = Row>(
  portal: CkanPortal,
  resource: string,
  parts: {
    readonly schema?: StandardSchema<R> | undefined;
    readonly world?: World | undefined;
    readonly dataset?: Raw | undefined;
  },
): Table<R> {
  const source = cached(new CkanSource(portal, resource, parts.dataset), portal.answers);
  return new Table<R>({ source, schema: parts.schema, world: parts.world });
}
