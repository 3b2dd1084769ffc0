import type { Dataset, Licence, Named, Resource } from '../../model/dataset.js';
import { isTrue, listOf, objectOf, type Raw } from './loose.js';
import { textOf, utc } from './loose-text.js';
import { satuDataFields } from './satu-data-fields.js';

/** Reads a dataset as package_show and package_search give it. Nearly every key may be missing or null. */
export function datasetOf(value: unknown, portal: string): Dataset {
  const raw = objectOf(value);
  const name = textOf(raw['name']) || textOf(raw['id']);
  const field = satuDataFields(raw);
  return {
    id: textOf(raw['id']) || name,
    name,
    title: translated(raw, 'title') || name,
    notes: translated(raw, 'notes'),
    url: `${portal}/dataset/${encodeURIComponent(name)}`,
    publisher: namedOf(raw['organization']),
    custodian: field('custodian'),
    licence: licenceOf(raw) ?? stated(field('licence')),
    created: utc(raw['metadata_created']),
    modified: utc(raw['metadata_modified']),
    tags: tagsOf(raw),
    groups: listOf(raw['groups']).flatMap((group) => namedOf(group) ?? []),
    resources: listOf(raw['resources']).map(resourceOf),
    extras: extrasOf(raw),
    raw,
  };
}

/** Reads a resource as package_show and resource_show give it. */
export function resourceOf(value: unknown): Resource {
  const raw = objectOf(value);
  const size = Number(raw['size'] ?? Number.NaN);
  return {
    id: textOf(raw['id']),
    name: translated(raw, 'name'),
    description: translated(raw, 'description'),
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
  return { name, title: translated(raw, 'title') || textOf(raw['display_name']) || name };
}

// ckanext-fluent keeps the translations beside the text in the language of the portal.
function translated(raw: Raw, key: string): string {
  const byLanguage = objectOf(raw[`${key}_translated`]);
  return textOf(byLanguage['id']) || textOf(raw[key]) || textOf(byLanguage);
}

function tagsOf(raw: Raw): readonly string[] {
  const tags = listOf(raw['tags']).map((tag) => textOf(tag['display_name']) || textOf(tag['name']));
  if (tags.length > 0) return tags;
  const byLanguage = objectOf(raw['tags_translated']);
  const known = [byLanguage['id'], ...Object.values(byLanguage)].find((list) => Array.isArray(list) && list.length > 0);
  return Array.isArray(known) ? known.map(textOf).filter(Boolean) : [];
}

function stated(licence: string | undefined): Licence | undefined {
  return licence === undefined
    ? undefined
    : { id: '', title: licence, url: /^https?:\/\//.test(licence) ? licence : undefined };
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
    const text = core.has(key) || typeof value === 'number' ? '' : listText(value);
    if (text !== '') extras[key] = text;
  }
  for (const extra of listOf(raw['extras'])) {
    const key = textOf(extra['key']);
    if (key !== '') extras[key] = textOf(extra['value']);
  }
  return extras;
}

// Forms have fields of several values.
function listText(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(', ') : textOf(value);
}
