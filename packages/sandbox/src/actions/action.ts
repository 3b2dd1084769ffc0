import type { Catalog } from '../catalog/catalog.js';
import type { Database } from '../database/database.js';
import type { Parameters } from '../json/plain-value.js';
import type { Profile } from './profile.js';

/** Limits of a site that its answers show. */
export interface SiteLimits {
  /** Rows of a datastore_search that names no limit. Default 100. */
  readonly searchRows: number;
  /** Most rows of one datastore_search. Default 32,000. */
  readonly searchRowsMax: number;
  /** Most datasets of one package_search. Default 1,000. */
  readonly packageRowsMax: number;
  /** Most names in a list of groups. Default 1,000. */
  readonly groupListMax: number;
  /** Most groups in a list with all fields. Default 25. */
  readonly groupListAllFieldsMax: number;
}

/** What an action works with. */
export interface Context {
  readonly catalog: Catalog;
  readonly database: Database;
  /** Whether the request brought the token. */
  readonly isAdmin: boolean;
  /** Address of the portal without a slash at the end. */
  readonly site: string;
  readonly title: string;
  readonly limits: SiteLimits;
  /** The version of CKAN to speak as. */
  readonly profile: Profile;
  /** Whether datastore_search_sql is offered. */
  readonly sql: boolean;
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
