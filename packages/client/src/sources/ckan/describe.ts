import { isSatuError } from '../../errors/satu-error.js';
import type { Dataset } from '../../model/dataset.js';
import type { TableInfo } from '../../model/table-info.js';
import type { CallOptions, Description, Source } from '../source.js';
import type { CkanTable } from './ckan-table.js';
import { datasetOf, resourceOf } from './dataset.js';
import { listOf, objectOf } from './loose.js';
import { textOf } from './loose-text.js';
import type { CkanPortal } from './portal.js';
import { tableFields } from './table-fields.js';
import { tableInfoOf } from './table-info.js';

/** What a portal says about a table: its fields, and what its dataset says. */
export async function describe(source: Source, table: CkanTable, options: CallOptions): Promise<Description> {
  const [fields, info] = await Promise.all([tableFields(source, table, options), infoOf(table, options)]);
  return { fields, info };
}

// Of a dataset that is known already nobody asks again.
async function infoOf({ portal, resource, dataset }: CkanTable, { signal, fresh }: CallOptions): Promise<TableInfo> {
  const known = fresh === true ? undefined : dataset;
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
