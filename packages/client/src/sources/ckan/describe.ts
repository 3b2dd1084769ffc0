import { isSatuError } from '../../errors/satu-error.js';
import type { Dataset } from '../../model/dataset.js';
import type { TableInfo } from '../../model/table-info.js';
import { datasetOf, resourceOf } from './dataset.js';
import { listOf, objectOf, type Raw, textOf } from './loose.js';
import type { CkanPortal } from './portal.js';
import { tableInfoOf } from './table-info.js';

/** What a portal says about a table; `known`, where its dataset is known already, is not asked for again. */
export async function describe(
  portal: CkanPortal,
  resource: string,
  known: Raw | undefined,
  signal: AbortSignal | undefined,
): Promise<TableInfo> {
  if (listOf(known?.['resources']).length > 0) return about(datasetOf(known, portal.url), resource);
  const shown = resourceOf(await show(portal, resource, signal));
  const id = textOf(known?.['id'] ?? shown.raw['package_id']);
  return about(datasetOf(await portal.action('package_show', { id }, { signal }), portal.url), shown.id);
}

// An alias is no resource; the DataStore knows which one it stands for.
async function show(portal: CkanPortal, resource: string, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await portal.action('resource_show', { id: resource }, { signal });
  } catch (error) {
    if (!isSatuError(error, 'not-found')) throw error;
    const found = objectOf(await portal.action('datastore_search', { resource_id: resource, limit: 0 }, { signal }));
    const id = textOf(found['resource_id']);
    if (id === '' || id === resource) throw error;
    return portal.action('resource_show', { id }, { signal });
  }
}

function about(dataset: Dataset, id: string): TableInfo {
  return tableInfoOf(
    dataset,
    dataset.resources.find((resource) => resource.id === id),
  );
}
