import type { Context } from '../../../packages/sandbox/src/actions/action.js';
import { actions } from '../../../packages/sandbox/src/actions/actions.js';
import { profiles } from '../../../packages/sandbox/src/actions/profile.js';
import type { Database } from '../../../packages/sandbox/src/database/database.js';
import { Failure } from '../../../packages/sandbox/src/errors/failure.js';
import { seededCatalog } from '../catalog/entries.js';
import type { Json } from '../portal.js';

/** Asks an action that needs the catalogue alone, as anybody or as the owner of the token. */
export type AskCatalog = (action: string, parameters?: object) => Json;

/** The seed's catalogue with the actions that read it. */
export async function askCatalog(isAdmin = false, limits: Partial<Context['limits']> = {}): Promise<AskCatalog> {
  const catalog = await seededCatalog();
  const context: Context = {
    catalog,
    // These actions answer from the catalogue in memory; whoever asks the database fails.
    database: {} as Database,
    isAdmin,
    site: 'http://portal.example',
    title: 'Portal',
    description: 'Portal contoh.',
    extensions: ['datastore'],
    hideVersion: false,
    searchDown: false,
    wholeSeconds: false,
    defaultLocale: 'en',
    locale: 'en',
    queryString: '',
    shift: 0,
    limits: {
      searchRows: 100,
      searchRowsMax: 32_000,
      packageRowsMax: 1_000,
      groupListMax: 1_000,
      groupListAllFieldsMax: 25,
      ...limits,
    },
    profile: profiles['2.12'],
    sql: false,
    changed: new Map(),
    now: () => new Date(),
  };
  return (name, parameters = {}) => {
    const action = actions.get(name);
    if (!action) throw new Error(`No action ${name}`);
    return JSON.parse(JSON.stringify(action.run(context, { ...parameters }))) as Json;
  };
}

/** What a refused question is told. */
export function refusal(ask: () => unknown): Readonly<Record<string, unknown>> {
  try {
    ask();
  } catch (cause) {
    if (cause instanceof Failure) return cause.error;
    throw cause;
  }
  throw new Error('It was not refused');
}
