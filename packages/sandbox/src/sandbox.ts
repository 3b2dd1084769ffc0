import { randomBytes } from 'node:crypto';
import { profiles } from './actions/profile.js';
import { ckanLimits, lowered, type Settings } from './actions/settings.js';
import { tokenHash } from './actions/tokens.js';
import { Catalog } from './catalog/catalog.js';
import { takeDataDirectory } from './database/data-directory.js';
import { Database, type Store } from './database/database.js';
import { schema, upgrade } from './database/schema.js';
import { seedDirectory } from './database/seed-cache.js';
import { FaultMode } from './faults/fault-mode.js';
import { makeApplication } from './http/application.js';
import { makeFaulty } from './http/faulty.js';
import type { ExistingPostgres, SandboxOptions } from './options.js';
import { loadOwnFile, type OwnDataset, type OwnFile } from './own/own-file.js';
import { buildEmpty, buildSeed, fillSeed } from './seed/load.js';
import { makeLog } from './seed/log.js';

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
   * Makes a dataset of a CSV or GeoJSON file, in place of the one an earlier file of this name made. Rejects with NoTable when the
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

/**
 * Opens a portal. Without data it starts with the example city of Kota Metro. Throws LockHeld when another process uses
 * the data directory, SchemaTaken when another portal uses the schema, FaultUnknown when a fault is none.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const mode = new FaultMode();
  mode.set(options.faults ?? []);
  const opened = options.database ? await openExisting(options, options.database) : await openDirectory(options);
  try {
    const catalog = await Catalog.load(opened.store);
    if (options.logRows) await makeLog(opened.store, catalog, options.logRows, 'when-missing');
    return assemble(options, mode, opened, catalog);
  } catch (cause) {
    await opened.close();
    throw cause;
  }
}

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

async function openDirectory(options: SandboxOptions): Promise<Opened> {
  const directory = await takeDataDirectory(options.memory ? undefined : (options.dataDir ?? '.satudata'), () =>
    (options.examples ?? true) ? seedDirectory(buildSeed) : seedDirectory(buildEmpty, 'empty'),
  );
  try {
    const store = await Database.open({ directory: directory.database, timeLimit: options.timeLimit ?? 60_000 });
    await store.transaction((session) => session.exec(upgrade));
    return {
      store,
      async close() {
        await store.close();
        directory.release();
      },
    };
  } catch (cause) {
    directory.release();
    throw cause;
  }
}

async function openExisting(options: SandboxOptions, existing: ExistingPostgres): Promise<Opened> {
  const { url, schema: name = 'satudata_sandbox' } = existing;
  const { PostgresDatabase } = await import('./database/postgres-database.js');
  const store = await PostgresDatabase.open({ url, schema: name, timeLimit: options.timeLimit ?? 60_000 });
  try {
    await fillWhenNew(store, options.examples ?? true);
    return { store, close: () => store.close() };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

async function fillWhenNew(store: Store, withExamples: boolean): Promise<void> {
  const [found] = await store.rows<{ there: boolean }>(`SELECT to_regclass('"_catalog_entry"') IS NOT NULL AS there`);
  if (found?.there) return;
  await store.transaction(async (session) => {
    await session.exec(schema);
    if (withExamples) await fillSeed(session, await Catalog.load(session));
  });
}

function assemble(options: SandboxOptions, mode: FaultMode, opened: Opened, catalog: Catalog): Sandbox {
  const database = opened.store;
  const token = options.token ?? randomBytes(24).toString('base64url');
  const profile = profiles[options.profile ?? '2.12'];
  const settings = settingsOf(options, profile.minor < 10);
  const { title } = settings;
  const rootPath = options.rootPath ?? '';
  const { tokenHeader } = options;
  const answer = makeApplication({
    contextFor: (asked) => ({
      ...settings,
      catalog,
      database,
      isAdmin: asked.isAdmin,
      site: asked.site,
      queryString: asked.queryString,
      locale: asked.locale ?? settings.defaultLocale,
      limits: asked.lowered.rows === undefined ? settings.limits : lowered(settings.limits, asked.lowered.rows),
      shift: asked.lowered.shift,
      profile,
      changed: new Map(),
      now: () => new Date(),
    }),
    isToken: (text) => text === token || catalog.tokens().some((one) => one.hash === tokenHash(text)),
    tokenHeader,
    cacheSeconds: options.cacheSeconds ?? 0,
    profile,
    title,
    siteUrl: options.siteUrl,
    rootPath,
    bodyLimit: options.bodyLimit ?? 64 * 1024 * 1024,
  });
  return {
    token,
    fetch: makeFaulty(answer, { mode, token, tokenHeader, title, rootPath, profile, cors: options.cors ?? true }),
    setFaults: (...faults) => mode.set(faults),
    restartWorker: () => database.restart(),
    makeLog: (rows) => makeLog(database, catalog, rows, 'always'),
    addFile: (file) => loadOwnFile(database, catalog, file, new Date()),
    close: () => opened.close(),
  };
}

function settingsOf(options: SandboxOptions, hasSql: boolean): Settings {
  return {
    title: options.title ?? 'Satu Data Kota Metro (contoh)',
    description: options.description ?? 'Portal contoh: semua datanya fiktif.',
    extensions: options.extensions ?? ['datastore'],
    limits: { ...ckanLimits, ...options.limits },
    sql: options.sql ?? hasSql,
    hideVersion: options.hideVersion ?? false,
    searchDown: options.searchDown ?? false,
    wholeSeconds: options.wholeSeconds ?? false,
    defaultLocale: options.locale ?? 'en',
  };
}
