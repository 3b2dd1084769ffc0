import type { Catalog } from './catalog.js';
import type { DatasetDocument, Extra, GroupDocument, ResourceDocument } from './document.js';
import { namedId } from './identifier.js';
import { findLicense } from './license.js';

/** Extras in the order of a jsonb column: shorter keys first. */
export function inJsonbOrder(extras: readonly Extra[]): Extra[] {
  const bytes = (key: string): Buffer => Buffer.from(key);
  return [...extras].sort((a, b) => {
    const [one, other] = [bytes(a.key), bytes(b.key)];
    return one.length - other.length || Buffer.compare(one, other);
  });
}

/** A tag as the action API shows it; `vocabulary` is the id of the vocabulary it is out of. */
export function tagView(name: string, vocabulary: string | null = null): Record<string, unknown> {
  return { id: tagId(name, vocabulary), name, vocabulary_id: vocabulary, display_name: name };
}

function tagId(name: string, vocabulary: string | null): string {
  return namedId(vocabulary === null ? `tag:${name}` : `tag:${vocabulary}:${name}`);
}

function allTags(dataset: DatasetDocument): { readonly name: string; readonly vocabulary: string | null }[] {
  const free = dataset.tags.map((name) => ({ name, vocabulary: null }));
  return [...free, ...(dataset.chosen ?? [])].sort((a, b) => compareText(a.name, b.name));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function absoluteUrl(dataset: DatasetDocument, resource: ResourceDocument, site: string): string {
  if (resource.url_type === 'datastore') return `${site}/datastore/dump/${resource.id}`;
  if (resource.url_type === 'upload') {
    return `${site}/dataset/${dataset.id}/resource/${resource.id}/download/${encodeURIComponent(resource.url)}`;
  }
  return resource.url === '' || /^[a-z][a-z0-9+.-]*:/i.test(resource.url) ? resource.url : `http://${resource.url}`;
}

/** A resource as the action API shows it. */
export function resourceView(
  dataset: DatasetDocument,
  resource: ResourceDocument,
  site: string,
): Record<string, unknown> {
  const { custom, ...core } = resource;
  const view: Record<string, unknown> = {
    ...custom,
    ...core,
    cache_last_updated: null,
    cache_url: null,
    package_id: dataset.id,
    position: dataset.resources.indexOf(resource),
    url: absoluteUrl(dataset, resource, site),
  };
  return Object.fromEntries(Object.entries(view).sort(([a], [b]) => compareText(a, b)));
}

function organizationView(group: GroupDocument): Record<string, unknown> {
  return {
    id: group.id,
    name: group.name,
    title: group.title,
    type: group.type,
    description: group.description,
    image_url: group.image_url,
    created: group.created,
    is_organization: group.is_organization,
    approval_status: group.approval_status,
    state: group.state,
  };
}

function groupOf(group: GroupDocument): Record<string, unknown> {
  return {
    description: group.description,
    display_name: group.title || group.name,
    id: group.id,
    image_display_url: group.image_url,
    name: group.name,
    title: group.title,
  };
}

/** A dataset as package_show shows it. */
export function datasetView(catalog: Catalog, dataset: DatasetDocument, site: string): Record<string, unknown> {
  const license = dataset.license_id === null ? undefined : findLicense(dataset.license_id);
  const organization = dataset.owner_org === null ? undefined : catalog.group(dataset.owner_org, true);
  const groups = dataset.groups.map((id) => catalog.group(id, false)).filter((group) => group !== undefined);
  const tags = allTags(dataset);
  return {
    author: dataset.author,
    author_email: dataset.author_email,
    creator_user_id: dataset.creator_user_id,
    id: dataset.id,
    isopen: license?.approved ?? false,
    license_id: dataset.license_id,
    license_title: license?.title ?? dataset.license_id,
    license_url: license?.url ? license.url : undefined,
    maintainer: dataset.maintainer,
    maintainer_email: dataset.maintainer_email,
    metadata_created: dataset.metadata_created,
    metadata_modified: dataset.metadata_modified,
    name: dataset.name,
    notes: dataset.notes,
    num_resources: dataset.resources.length,
    num_tags: tags.length,
    organization: organization ? organizationView(organization) : null,
    owner_org: dataset.owner_org,
    private: dataset.private,
    state: dataset.state,
    title: dataset.title,
    type: dataset.type,
    url: dataset.url,
    version: dataset.version,
    extras: inJsonbOrder(dataset.extras),
    groups: groups.map(groupOf),
    resources: dataset.resources.map((resource) => resourceView(dataset, resource, site)),
    tags: tags.map(({ name, vocabulary }) => ({
      display_name: name,
      id: tagId(name, vocabulary),
      name,
      state: 'active',
      vocabulary_id: vocabulary,
    })),
    relationships_as_subject: [],
    relationships_as_object: [],
  };
}
