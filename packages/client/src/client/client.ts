import type { DatasetPage, DatasetSearch } from '../catalog/datasets.js';
import type { Collection } from '../catalog/lists.js';
import type { PortalStatus, StatusOptions } from '../catalog/status.js';
import { loadPart } from '../errors/load-part.js';
import type { World } from '../live/world.js';
import type { Dataset, Licence } from '../model/dataset.js';
import type { Row } from '../model/row.js';
import type { CallActionOptions } from '../sources/ckan/actions/call-action.js';
import type { CallAction } from '../sources/ckan/actions/ckan-actions.js';
import type { CkanTableOptions } from '../sources/ckan/ckan-table.js';
import type { ActionParameters, CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions, Source } from '../sources/source.js';
import type { StandardSchema } from '../table/standard-schema.js';
import { Table } from '../table/table.js';
import { observed } from '../transport/observed.js';
import { keptAsTold } from './kept-as-told.js';
import { type ClientOptions, portalOf, sourceOf } from './portal-of.js';

/** Options of `Client.table`. */
export type TableOptions = Pick<CkanTableOptions, 'columns'>;

/** Reads one portal. Holds its answers for a while and asks the same question once. */
export interface Client {
  /** Base address of the portal, without a trailing slash. */
  readonly url: string;
  /** What the portal says of itself, and what its DataStore can do; found out once. */
  status(options?: StatusOptions): Promise<PortalStatus>;
  /** The catalogue. */
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
  /**
   * Calls an action that only reads, typed by its name; one of an extension gives `unknown`. What comes is checked (`unexpected-shape`), keys
   * beyond CKAN's own are kept. An action that changes something is refused (`unsupported`). Nothing is kept.
   */
  readonly action: CallAction<CallActionOptions>;
  /**
   * The table of a resource, by id or alias. Asks nothing. Rows are checked against the schema, where one is given. Columns of text that
   * hold numbers, dates or places are read as such, by a decision over the first 1,000 rows of the table that `field.parsed` tells;
   * `columns` says for a column what it holds: `{ luas: { kind: 'number', decimal: '.' } }`, or `{ kind: 'text' }` to leave it as it is.
   *
   * The schema gives the rows their type; a row that does not fit it throws `unexpected-shape`. `table<TitikWifiRow>('titik_wifi')` gives them the type that `satudata types` wrote, unchecked.
   */
  table<R extends object = Row>(resource: string, schema?: StandardSchema<R>, options?: TableOptions): Table<R>;
  /**
   * Opens the table behind any link, as `open` does, with what this client was told: its sources, its relay, its limits. Links into its portal share
   * its answers; its token goes to that portal alone.
   */
  open<R extends object = Row>(link: string | URL, options?: Pick<CallOptions, 'signal'>): Promise<Table<R>>;
}

/**
 * Makes a client of a portal. Asks nothing. Throws `invalid-config` for an address that cannot be read from here, and for a token in a
 * browser without `allowTokenInBrowser`.
 */
export function createClient(options: ClientOptions): Client {
  const portal = portalOf(options, (caller) => observed(caller, options));
  const portals = new Map<string, unknown>();
  return {
    ...clientOf(portal, options.world, (source) => keptAsTold(source, options)),
    open: async <R extends object = Row>(link: string | URL, call?: Pick<CallOptions, 'signal'>) =>
      (await loadPart(() => import('./open-beside.js'))).openBeside<R>(portal, portals, link, { ...options, ...call }),
  };
}

/** The client of a portal, but for opening links; `around` may put something around the sources of its tables. */
export function clientOf(
  portal: CkanPortal,
  world?: World,
  around: (source: Source) => Source = (source) => source,
): Omit<Client, 'open'> {
  const datasets = () => loadPart(() => import('../catalog/datasets.js'));
  const actions = () => loadPart(() => import('../sources/ckan/actions/call-action.js'));
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
    action: (async (name: string, parameters?: ActionParameters, options?: CallActionOptions) =>
      (await actions()).callAction(portal, name, parameters, options)) as Client['action'],
    table: <R extends object = Row>(resource: string, schema?: StandardSchema<R>, options?: TableOptions) =>
      new Table<R>({ source: around(sourceOf(portal, resource, options)), schema, world }),
  };
}
