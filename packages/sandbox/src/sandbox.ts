import { randomBytes } from 'node:crypto';
import type { Context, SiteLimits } from './actions/action.js';
import { type ProfileName, profiles } from './actions/profile.js';
import { Catalog } from './catalog/catalog.js';
import { takeDataDirectory } from './database/data-directory.js';
import { Database } from './database/database.js';
import { seedDirectory } from './database/seed-cache.js';
import { FaultMode } from './faults/fault-mode.js';
import { makeApplication } from './http/application.js';
import { makeFaulty } from './http/faulty.js';
import { loadOwnFile, type OwnDataset, type OwnFile } from './own/own-file.js';
import { buildSeed } from './seed/load.js';
import { makeLog } from './seed/log.js';

/** How a sandbox is made. */
export interface SandboxOptions {
  /** Keeps nothing: the data lie in a throw-away directory that `close` removes. Default false. */
  readonly memory?: boolean;
  /** Where the data lie. Default `.satudata` under the working directory. Unused with `memory`. */
  readonly dataDir?: string;
  /** The token that allows changes. Default: a new one. */
  readonly token?: string;
  /** Lets pages of other sites read the answers. Default true. */
  readonly cors?: boolean;
  /** Version of CKAN to speak as. Default `2.12`. */
  readonly profile?: ProfileName;
  /** Offers datastore_search_sql. Default as CKAN has it: in 2.9 alone. */
  readonly sql?: boolean;
  /** Name of the portal. Default `Satu Data Kota Metro (contoh)`. */
  readonly title?: string;
  /** Address to show in answers. Default: the address that was asked. */
  readonly siteUrl?: string;
  /** Path that everything lies under, such as `/data`. Default none. */
  readonly rootPath?: string;
  /** Milliseconds a statement may take before its worker is ended. Default 60,000. */
  readonly timeLimit?: number;
  /** Bytes of the largest request body. Default 64 MiB. */
  readonly bodyLimit?: number;
  /** Rows of the dataset `log-koneksi`, which is made at the start when it is not there yet. Default 0: no such dataset. */
  readonly logRows?: number;
  /** Limits of the site, where they differ from CKAN's. */
  readonly limits?: Partial<SiteLimits>;
  /** What goes wrong, such as `slow=3000` or `429@0.2`; see `faultList`. Default nothing. */
  readonly faults?: readonly string[];
}

/** A portal in this process. */
export interface Sandbox {
  /** The token that allows changes. */
  readonly token: string;
  /** Answers one request. It never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Ends the database's worker at once and starts a new one; committed rows stay. */
  restartWorker(): Promise<void>;
  /** Makes the dataset `log-koneksi` with this many rows, in place of the one there is. */
  makeLog(rows: number): Promise<void>;
  /**
   * Makes a dataset of a CSV file, in place of the one an earlier file of this name made. Rejects with NoTable when the
   * file holds no table.
   */
  addFile(file: OwnFile): Promise<OwnDataset>;
  /**
   * Replaces what goes wrong from the next request on, such as `slow=3000` or `429@0.2`; nothing ends it. Throws
   * FaultUnknown.
   */
  setFaults(...faults: readonly string[]): void;
  /** Lets the questions under way finish and gives the data directory back. */
  close(): Promise<void>;
}

const ckanLimits: SiteLimits = {
  searchRows: 100,
  searchRowsMax: 32_000,
  packageRowsMax: 1_000,
  groupListMax: 1_000,
  groupListAllFieldsMax: 25,
};

/**
 * Opens a portal. Without data it starts with the example city of Kota Metro. Throws LockHeld when another process uses
 * the data directory, FaultUnknown when a fault is none.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const mode = new FaultMode();
  mode.set(options.faults ?? []);
  const directory = await takeDataDirectory(options.memory ? undefined : (options.dataDir ?? '.satudata'), () =>
    seedDirectory(buildSeed),
  );
  try {
    const database = await Database.open({ directory: directory.database, timeLimit: options.timeLimit ?? 60_000 });
    const catalog = await Catalog.load(database);
    if (options.logRows) await makeLog(database, catalog, options.logRows, 'when-missing');
    return assemble(options, mode, database, catalog, directory.release);
  } catch (cause) {
    directory.release();
    throw cause;
  }
}

function assemble(
  options: SandboxOptions,
  mode: FaultMode,
  database: Database,
  catalog: Catalog,
  release: () => void,
): Sandbox {
  const token = options.token ?? randomBytes(24).toString('base64url');
  const title = options.title ?? 'Satu Data Kota Metro (contoh)';
  const limits = { ...ckanLimits, ...options.limits };
  const profile = profiles[options.profile ?? '2.12'];
  const contextFor = (site: string, isAdmin: boolean, rowLimit: number | undefined): Context => ({
    catalog,
    database,
    isAdmin,
    site,
    title,
    limits: rowLimit === undefined ? limits : lowered(limits, rowLimit),
    profile,
    sql: options.sql ?? profile.minor < 10,
    changed: new Map(),
    now: () => new Date(),
  });
  const rootPath = options.rootPath ?? '';
  const answer = makeApplication({
    contextFor,
    token,
    profile,
    title,
    siteUrl: options.siteUrl,
    rootPath,
    bodyLimit: options.bodyLimit ?? 64 * 1024 * 1024,
  });
  return {
    token,
    fetch: makeFaulty(answer, { mode, token, title, rootPath, profile, cors: options.cors ?? true }),
    setFaults: (...faults) => mode.set(faults),
    restartWorker: () => database.restart(),
    makeLog: (rows) => makeLog(database, catalog, rows, 'always'),
    addFile: (file) => loadOwnFile(database, catalog, file, new Date()),
    async close() {
      await database.close();
      release();
    },
  };
}

function lowered(limits: SiteLimits, rows: number): SiteLimits {
  return {
    ...limits,
    searchRows: Math.min(limits.searchRows, rows),
    searchRowsMax: Math.min(limits.searchRowsMax, rows),
    packageRowsMax: Math.min(limits.packageRowsMax, rows),
  };
}
