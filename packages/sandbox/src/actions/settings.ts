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

/** The limits of a CKAN site that has not changed them. */
export const ckanLimits: SiteLimits = {
  searchRows: 100,
  searchRowsMax: 32_000,
  packageRowsMax: 1_000,
  groupListMax: 1_000,
  groupListAllFieldsMax: 25,
};

/** Limits with none above so many rows. */
export function lowered(limits: SiteLimits, rows: number): SiteLimits {
  return {
    ...limits,
    searchRows: Math.min(limits.searchRows, rows),
    searchRowsMax: Math.min(limits.searchRowsMax, rows),
    packageRowsMax: Math.min(limits.packageRowsMax, rows),
  };
}

/** What a site's owner has set, as far as answers of the API show it. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  readonly limits: SiteLimits;
  /** Plugins that status_show lists. */
  readonly extensions: readonly string[];
  /** Whether datastore_search_sql is offered. */
  readonly sql: boolean;
  /** Leaves the version out of status_show for everybody but the token's owner. */
  readonly hideVersion: boolean;
  /** Whether the search server cannot be reached. */
  readonly searchDown: boolean;
  /** Shows times without fractions of a second; until 2.11 CKAN always does. */
  readonly wholeSeconds: boolean;
  /** Language of an address that names none: `en` or `id`. */
  readonly defaultLocale: string;
}
