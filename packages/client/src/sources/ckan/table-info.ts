import type { Dataset, Resource } from '../../model/dataset.js';
import type { TableInfo } from '../../model/table-info.js';
import { isTrue } from './loose.js';
import { textOf } from './loose-text.js';

/** What a reader is told about a table, from its dataset and its resource. */
export function tableInfoOf(dataset: Dataset, resource: Resource | undefined): TableInfo {
  const tables = dataset.resources.filter((each) => each.queryable).length;
  const name = resource?.name ?? '';
  return {
    title: tables > 1 && name !== '' && name !== dataset.title ? `${dataset.title}: ${name}` : dataset.title,
    description: resource?.description || dataset.notes,
    url: resource === undefined ? dataset.url : `${dataset.url}/resource/${encodeURIComponent(resource.id)}`,
    publisher: dataset.extras['produsen_data'] || dataset.publisher?.title,
    custodian: dataset.custodian,
    licence: dataset.licence?.title,
    licenceUrl: dataset.licence?.url,
    contact: contactOf(dataset),
    updated: resource?.modified ?? dataset.modified,
    example:
      dataset.tags.includes('data-contoh') ||
      isTrue(dataset.extras['data_contoh']) ||
      /\(contoh\)/i.test(dataset.title),
  };
}

// Whoever keeps the data before whoever made it; anything but a plain address is left out.
function contactOf({ raw }: Dataset): string | undefined {
  const address = [raw['maintainer_email'], raw['author_email']]
    .map(textOf)
    .find((text) => /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(text));
  return address === undefined ? undefined : `mailto:${address}`;
}
