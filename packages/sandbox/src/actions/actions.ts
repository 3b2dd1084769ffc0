import type { Action } from './action.js';
import { datasetWrites } from './dataset-write.js';
import { datasetReads } from './datasets.js';
import { datastoreReads } from './datastore-read.js';
import { datastoreWrites } from './datastore-write.js';
import { groupWrites } from './group-write.js';
import { groupReads } from './groups.js';
import { memberReads } from './members.js';
import { packageSearch } from './package-search.js';
import { siteActions } from './site.js';
import { tagReads } from './tags.js';
import { tokenActions } from './tokens.js';
import { viewActions } from './views.js';
import { vocabularyActions } from './vocabularies.js';

const others: readonly Action[] = [
  ...datasetReads,
  packageSearch,
  ...groupReads,
  ...tagReads,
  ...vocabularyActions,
  ...viewActions,
  ...memberReads,
  ...tokenActions,
  ...datastoreReads,
  ...datasetWrites,
  ...groupWrites,
  ...datastoreWrites,
];

/** Every action of the portal, by name. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [...siteActions(others), ...others].map((action) => [action.name, action]),
);
