import type { Action } from './action.js';
import { datasetReads } from './datasets.js';
import { datastoreReads } from './datastore-read.js';
import { packageSearch } from './package-search.js';
import { siteActions } from './site.js';

const others: readonly Action[] = [...datasetReads, packageSearch, ...datastoreReads];

/** Every action of the portal, by name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [...siteActions(others), ...others].map((action) => [action.name, action]),
);
