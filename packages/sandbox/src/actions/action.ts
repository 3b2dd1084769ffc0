import type { Catalog } from '../catalog/catalog.js';
import type { Store } from '../database/database.js';
import type { Parameters } from '../json/plain-value.js';
import type { Profile } from './profile.js';
import type { Settings } from './settings.js';

/** What an action works with. */
export interface Context extends Settings {
  readonly catalog: Catalog;
  readonly database: Store;
  /** Whether the request brought the token. */
  readonly isAdmin: boolean;
  /** Address of the portal without a slash at the end. */
  readonly site: string;
  /** Query string of the request with its question mark; empty when it has none. */
  readonly queryString: string;
  /** Language of the answer. */
  readonly locale: string;
  /** Rows that a list has lost at its beginning since its first page was asked for. Default 0. */
  readonly shift: number;
  /** The version of CKAN to speak as. */
  readonly profile: Profile;
  /** Ids of datasets that the action changed, by kind. */
  readonly changed: Map<string, string[]>;
  now(): Date;
}

/** One action of the API. */
export interface Action {
  readonly name: string;
  /** Changes nothing, so it may be asked by GET. */
  readonly isRead: boolean;
  readonly help: string;
  /** Whether the portal has it; default always. */
  readonly isOffered?: (context: Context) => boolean;
  run(context: Context, parameters: Parameters): unknown;
}

/** An action that reads. */
export function read(name: string, help: string, run: Action['run']): Action {
  return { name, isRead: true, help, run };
}

/** An action that changes something and needs the token. */
export function write(name: string, help: string, run: Action['run']): Action {
  return { name, isRead: false, help, run };
}
