import type { Dataset, Licence, Named, Resource } from '../../model/dataset.js';
import { isTrue, listOf, objectOf, type Raw } from './loose.js';
import { textOf, utc } from './loose-text.js';

/** Reads a dataset as package_show and package_search give it. Nearly every key may be missing or null. */
export function datasetOf(value: unknown, portal: string): Dataset {
  const raw = objectOf(value);
  const name = textOf(raw['name']) || textOf(raw['id']);
  const extras = extrasOf(raw);
  return {
    id: textOf(raw['id']) || name,
    name,
    title: textOf(raw['title']) || name,
    notes: textOf(raw['notes']),
    url: `${portal}/dataset/${encodeURIComponent(name)}`,
    publisher: namedOf(raw['organization']),
    custodian: extras['walidata'] || extras['wali_data'] || undefined,
    licence: licenceOf(raw),
    created: utc(raw['metadata_created']),
    modified: utc(raw['metadata_modified']),
    tags: listOf(raw['tags']).map((tag) => textOf(tag['display_name']) || textOf(tag['name'])),
    groups: listOf(raw['groups']).flatMap((group) => namedOf(group) ?? []),
    resources: listOf(raw['resources']).map(resourceOf),
    extras,
    raw,
  };
}

/** Reads a resource as package_show and resource_show give it. */
export function resourceOf(value: unknown): Resource {
  const raw = objectOf(value);
  const size = Number(raw['size'] ?? Number.NaN);
  return {
    id: textOf(raw['id']),
    name: textOf(raw['name']),
    description: textOf(raw['description']),
    url: textOf(raw['url']),
    format: textOf(raw['format']).toUpperCase(),
    size: Number.isFinite(size) && size >= 0 && raw['size'] !== '' ? size : undefined,
    created: utc(raw['created']),
    modified: utc(raw['last_modified']) ?? utc(raw['metadata_modified']),
    queryable: isTrue(raw['datastore_active']),
    raw,
  };
}

/** Name and title of an organization or a group; undefined where there is none. */
export function namedOf(value: unknown): Named | undefined {
  const raw = objectOf(value);
  const name = textOf(raw['name']) || textOf(raw['id']);
  if (name === '') return undefined;
  return { name, title: textOf(raw['title']) || textOf(raw['display_name']) || name };
}

function licenceOf(raw: Raw): Licence | undefined {
  const id = textOf(raw['license_id']);
  const title = textOf(raw['license_title']) || id;
  if (title === '' || id === 'notspecified') return undefined;
  return { id, title, url: textOf(raw['license_url']) || undefined };
}

// Custom forms put their fields beside the core ones, others into `extras`.
const core: ReadonlySet<string> = new Set([
  'extras',
  'organization',
  'resources',
  'tags',
  'groups',
  'title',
  'name',
  'id',
  'notes',
]);

function extrasOf(raw: Raw): Readonly<Record<string, string>> {
  const extras: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(raw)) {
    if (!core.has(key) && typeof value === 'string' && value !== '') extras[key] = value;
  }
  for (const extra of listOf(raw['extras'])) {
    const key = textOf(extra['key']);
    if (key !== '') extras[key] = textOf(extra['value']);
  }
  return extras;
}
