import type { Dataset, Resource } from '../../model/dataset.js';
import type { TableInfo } from '../../model/table-info.js';
import { isTrue, listOf } from './loose.js';
import { textOf, utc } from './loose-text.js';
import { periodOf, regionOf, satuDataFields } from './satu-data-fields.js';

/** What a reader is told about a table, from its resource and its dataset. What the resource says of itself comes first. */
export function tableInfoOf(dataset: Dataset, resource: Resource | undefined): TableInfo {
  const tables = dataset.resources.filter((each) => each.queryable).length;
  const name = resource?.name ?? '';
  const own = satuDataFields(resource?.raw ?? {});
  const shared = satuDataFields(dataset.raw);
  const field: typeof own = (key) => own(key) ?? shared(key);
  return {
    title: tables > 1 && name !== '' && name !== dataset.title ? `${dataset.title}: ${name}` : dataset.title,
    description: resource?.description || dataset.notes,
    url: resource === undefined ? dataset.url : `${dataset.url}/resource/${encodeURIComponent(resource.id)}`,
    publisher: field('publisher') ?? dataset.publisher?.title,
    custodian: own('custodian') ?? dataset.custodian,
    licence: dataset.licence?.title,
    licenceUrl: dataset.licence?.url,
    contact: contactOf(dataset, field('contact')),
    updated: resource?.modified ?? dataset.modified,
    created: utc(field('created')) ?? resource?.created ?? dataset.created,
    example:
      dataset.tags.includes('data-contoh') ||
      isTrue(dataset.extras['data_contoh']) ||
      /\(contoh\)/i.test(dataset.title),
    unit: field('unit'),
    frequency: field('frequency'),
    coverage: field('coverage'),
    period: periodOf(field),
    region: regionOf(field),
    concept: field('concept'),
    definition: field('definition'),
    measure: field('measure'),
    classification: field('classification'),
  };
}

// Whoever keeps the data before whoever made it; anything but a plain address is left out.
function contactOf({ raw }: Dataset, stated: string | undefined): string | undefined {
  const address = [
    stated,
    ...listOf(raw['contact']).map(({ email }) => email),
    raw['maintainer_email'],
    raw['author_email'],
  ]
    .map((text) => textOf(text).replace(/^mailto:/, ''))
    .find((text) => /^[^\s@<>?&]+@[^\s@<>?&]+$/.test(text));
  return address === undefined ? undefined : `mailto:${address}`;
}
