import { datasetView, resourceView } from '../catalog/dataset-view.js';
import type { DatasetDocument } from '../catalog/document.js';
import { invalid } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic, readableDataset, readableResource } from './access.js';
import { type Context, read } from './action.js';
import { isMissing, natural, required, wholeNumber } from './parameter.js';
import { resourceSearch } from './resource-search.js';

function compareNames(a: DatasetDocument, b: DatasetDocument): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function list(context: Context, parameters: Parameters): string[] {
  const limit = natural(parameters, 'limit');
  const offset = natural(parameters, 'offset') ?? 0;
  const names = context.catalog.datasets().filter(isPublic).sort(compareNames);
  return names.slice(offset, limit === undefined ? undefined : offset + limit).map((dataset) => dataset.name);
}

function show(context: Context, parameters: Parameters): unknown {
  const idOrName = isMissing(parameters['id']) ? required(parameters, 'name_or_id') : required(parameters, 'id');
  return datasetView(context.catalog, readableDataset(context, idOrName), context.site);
}

/** The newest first. */
export function byModified(a: DatasetDocument, b: DatasetDocument): number {
  return a.metadata_modified < b.metadata_modified ? 1 : a.metadata_modified > b.metadata_modified ? -1 : 0;
}

function withResources(context: Context, parameters: Parameters): unknown {
  const limit = Math.min(natural(parameters, 'limit') ?? 10, context.limits.packageRowsMax);
  const page = natural(parameters, 'page');
  if (page === 0) throw invalid({ page: ['Must be larger than 0'] });
  const offset = natural(parameters, 'offset') ?? (page === undefined ? 0 : (page - 1) * limit);
  const shown = context.catalog
    .datasets()
    .filter((dataset) => (context.isAdmin ? dataset.state === 'active' : isPublic(dataset)));
  return [...shown]
    .sort(byModified)
    .slice(offset, offset + limit)
    .map((dataset) => datasetView(context.catalog, dataset, context.site));
}

function autocomplete(context: Context, parameters: Parameters): unknown {
  const q = required(parameters, 'q').toLowerCase();
  const limit = wholeNumber(parameters['limit'] ?? 10) ?? 10;
  const found = context.catalog
    .datasets()
    .filter((dataset) => isPublic(dataset) && (dataset.name.includes(q) || dataset.title.toLowerCase().includes(q)));
  return found.slice(0, limit).map((dataset) => {
    const byName = dataset.name.includes(q);
    return {
      name: dataset.name,
      title: dataset.title,
      match_field: byName ? 'name' : 'title',
      match_displayed: byName ? dataset.name : `${dataset.title} (${dataset.name})`,
    };
  });
}

function showResource(context: Context, parameters: Parameters): unknown {
  const { dataset, resource } = readableResource(context, required(parameters, 'id'));
  return resourceView(dataset, resource, context.site);
}

/** What can be asked of datasets and resources, the search aside. */
export const datasetReads = [
  read('package_list', 'Return a list of the names of the site’s datasets (packages).', list),
  read('package_show', 'Return the metadata of a dataset (package) and its resources.', show),
  read(
    'current_package_list_with_resources',
    'Return a list of the site’s datasets and their resources.',
    withResources,
  ),
  read('package_autocomplete', 'Return a list of datasets (packages) that match a string.', autocomplete),
  read('resource_show', 'Return the metadata of a resource.', showResource),
  read('resource_search', 'Searches for resources in public Datasets satisfying the search criteria.', resourceSearch),
];
