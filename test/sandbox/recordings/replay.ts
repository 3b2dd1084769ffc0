import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedSandbox, type ServeOptions, serveSandbox } from '@satudata/sandbox';
import { type Asks, send } from './ask.js';
import { knownDifference } from './differences.js';
import { recordedIds } from './ids.js';
import { fillLater, fillRecorded } from './portal.js';
import { type RecordedFile, type RecordedRequest, type Recording, recordingsOf, type Version } from './recording.js';
import { catalogRequests } from './requests/catalog.js';
import { notedRequest } from './requests/config-nosolr.js';
import { datastoreRequests } from './requests/datastore.js';
import { envelopeErrorRequests } from './requests/envelope-errors.js';
import { extraRequests } from './requests/extra.js';
import { sqlDumpRequests } from './requests/sql-dump.js';
import { differencesOf } from './same.js';

/** A recorded case that was asked again. */
export interface Replayed {
  readonly file: RecordedFile;
  readonly name: string;
  /** Empty when the answers are the same. */
  readonly differences: readonly string[];
  /** The same with the part left out that is known to differ; equal to `differences` when none is known. */
  readonly unexplained: readonly string[];
}

const tokenHeader = 'X-CKAN-API-TOKEN';
const plain: Partial<ServeOptions> = {
  title: 'Uji Satu Data',
  description: '',
  extensions: ['activity', 'datastore', 'image_view', 'datatables_view'],
  examples: false,
  sql: true,
};

/** How the recorded portals were set. */
const servers: Readonly<Record<RecordedRequest['server'], Partial<ServeOptions>>> = {
  main: plain,
  'no-solr,no-sql': { ...plain, sql: false, searchDown: true },
  'alt-config': {
    ...plain,
    cors: ['http://thirdpartyrequests.org'],
    cacheSeconds: 300,
    hideVersion: true,
    tokenHeader,
    limits: { searchRows: 1, searchRowsMax: 2, packageRowsMax: 2, groupListMax: 5 },
  },
};

const ports: Readonly<Record<Version, Readonly<Record<RecordedRequest['server'], number>>>> = {
  '2.11': { main: 5001, 'alt-config': 5003, 'no-solr,no-sql': 5006 },
  '2.12': { main: 5000, 'alt-config': 5002, 'no-solr,no-sql': 5004 },
};

function requestsOf(version: Version): Readonly<Record<Exclude<RecordedFile, 'config-nosolr'>, Asks>> {
  const ids = recordedIds[version];
  return {
    'envelope-errors': envelopeErrorRequests(ids),
    catalog: catalogRequests(ids),
    datastore: datastoreRequests(ids),
    'sql-dump': sqlDumpRequests(ids),
    extra: extraRequests(ids),
  };
}

function namesOf<T extends object>(value: T): readonly (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}

/** A portal with the settings of a recorded one, on a directory that is kept. */
async function withPortal<T>(
  version: Version,
  server: RecordedRequest['server'],
  dataDir: string,
  use: (portal: ServedSandbox) => Promise<T>,
): Promise<T> {
  const portal = await serveSandbox({ port: 0, dataDir, profile: version, ...servers[server] });
  try {
    return await use(portal);
  } finally {
    await portal.close();
  }
}

/** Asks everything again that a version's portals were asked, and compares. */
export async function replay(version: Version): Promise<readonly Replayed[]> {
  const recordings = recordingsOf(version);
  const done: Replayed[] = [];
  const compare = async (
    portal: ServedSandbox,
    file: RecordedFile,
    name: string,
    recording: Recording,
    ask: Parameters<typeof send>[1],
    server: RecordedRequest['server'],
  ): Promise<void> => {
    const response = await send(portal, ask, server === 'alt-config' ? tokenHeader : undefined);
    const given = { status: response.status, headers: response.headers, text: await response.text() };
    const sites = { given: portal.url, recorded: `http://127.0.0.1:${ports[version][server]}` };
    const known = knownDifference(version, file, name);
    const differences = differencesOf(given, { recording, sites });
    const unexplained = known ? differencesOf(given, { recording, sites, aside: known.aside }) : differences;
    done.push({ file, name, differences, unexplained });
  };
  const asks = requestsOf(version);
  const askAll = async (portal: ServedSandbox, file: keyof typeof asks): Promise<void> => {
    for (const [name, ask] of Object.entries(asks[file])) {
      const recording = recordings[file][name];
      if (!recording) throw new Error(`Nothing was recorded as ${name} in ${file}`);
      await compare(portal, file, name, recording, ask, 'main');
    }
  };
  const askNoted = async (portal: ServedSandbox, server: RecordedRequest['server']): Promise<void> => {
    for (const [name, recording] of Object.entries(recordings['config-nosolr'])) {
      const { request } = recording;
      if (request?.server !== server) continue;
      await compare(portal, 'config-nosolr', name, recording, notedRequest(request), server);
    }
  };
  // On 2.11 these cases were recorded after the datasets that came later.
  const isLate = (file: string): boolean => version === '2.11' && file === 'extra';
  const dataDir = mkdtempSync(join(tmpdir(), 'recordings-'));
  try {
    await withPortal(version, 'main', dataDir, async (portal) => {
      await fillRecorded(portal, version);
      for (const file of namesOf(asks)) if (!isLate(file)) await askAll(portal, file);
      await fillLater(portal, version);
      for (const file of namesOf(asks)) if (isLate(file)) await askAll(portal, file);
      await askNoted(portal, 'main');
    });
    for (const server of ['alt-config', 'no-solr,no-sql'] as const) {
      await withPortal(version, server, dataDir, (portal) => askNoted(portal, server));
    }
  } finally {
    rmSync(dataDir, { recursive: true });
  }
  return done;
}
