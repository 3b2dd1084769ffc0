import { randomUUID } from 'node:crypto';
import type { ChosenTag, DatasetDocument, Extra, ResourceDocument } from '../catalog/document.js';
import { adminView } from '../catalog/group-view.js';
import { invalid } from '../errors/failure.js';
import { isRecord, naiveTimestamp, type Parameters } from '../json/plain-value.js';
import type { Context } from './action.js';
import { isMissing, lenientBoolean } from './parameter.js';

const coreResourceKeys = new Set(
  'id package_id name description url url_type format hash mimetype mimetype_inner resource_type size state created last_modified metadata_modified datastore_active position cache_url cache_last_updated upload'.split(
    ' ',
  ),
);

/** Whether something may be called so: 2 to 100 characters of a–z, 0–9, - and _. */
export function checkName(name: unknown): string {
  if (isMissing(name)) throw invalid({ name: ['Missing value'] });
  const text = String(name);
  if (text.length < 2) throw invalid({ name: ['Must be at least 2 characters long'] });
  if (text.length > 100) throw invalid({ name: ['Name must be a maximum of 100 characters long'] });
  if (!/^[a-z0-9_-]+$/.test(text)) {
    throw invalid({ name: ['Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_'] });
  }
  if (['new', 'edit', 'search'].includes(text)) throw invalid({ name: ['That name cannot be used'] });
  return text;
}

function text(form: Parameters, name: string, before: string | null): string | null {
  const value = form[name];
  if (value === undefined) return before;
  return value === null || value === '' ? null : String(value);
}

function extras(form: Parameters, before: readonly Extra[]): readonly Extra[] {
  const value = form['extras'];
  if (value === undefined) return before;
  if (!Array.isArray(value))
    throw invalid({ extras: ['Only lists of dicts can be placed against subschema extras not str'] });
  const seen = new Set<string>();
  return value.map((extra: unknown) => {
    const key = isRecord(extra) ? extra['key'] : undefined;
    if (!isRecord(extra) || isMissing(key)) throw invalid({ extras: [{ key: ['Missing value'] }] });
    if (seen.has(String(key))) throw invalid({ extras: [{ key: ['There is a schema field with the same name'] }] });
    seen.add(String(key));
    const content = extra['value'];
    return { key: String(key), value: typeof content === 'object' ? JSON.stringify(content) : String(content ?? '') };
  });
}

/** The tags of a dataset: the free ones, and those out of vocabularies. */
interface Tags {
  readonly tags: readonly string[];
  readonly chosen: readonly ChosenTag[];
}

function chosenTag(context: Context, tag: unknown): ChosenTag | undefined {
  if (!isRecord(tag) || isMissing(tag['vocabulary_id'])) return undefined;
  const name = checkTag(tag['name']);
  const vocabulary = context.catalog.vocabulary(String(tag['vocabulary_id']));
  if (!vocabulary) throw invalid({ tags: [{ vocabulary_id: ['Tag vocabulary was not found.'] }] });
  if (!vocabulary.tags.includes(name)) {
    throw invalid({ tags: [{ name: [`Tag ${name} does not belong to vocabulary ${vocabulary.name}`] }] });
  }
  return { vocabulary: vocabulary.id, name };
}

function tags(context: Context, form: Parameters, before: Tags): Tags {
  const joined = form['tag_string'];
  if (typeof joined === 'string' && form['tags'] === undefined) {
    const names = joined
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    return { tags: names.map(checkTag), chosen: [] };
  }
  const value = form['tags'];
  if (value === undefined) return before;
  if (!Array.isArray(value))
    throw invalid({ tags: ['Only lists of dicts can be placed against subschema tags not str'] });
  const chosen = value.map((tag: unknown) => chosenTag(context, tag));
  const free = value.filter((_, at) => chosen[at] === undefined);
  return {
    tags: [...new Set(free.map((tag: unknown) => checkTag(isRecord(tag) ? tag['name'] : tag)))],
    chosen: chosen.filter((tag) => tag !== undefined),
  };
}

/** Whether a tag may be called so. Throws a Failure that says what is wrong. */
export function checkTag(tag: unknown): string {
  if (isMissing(tag)) throw invalid({ tags: [{ name: ['Missing value'] }] });
  const name = String(tag).trim();
  if (name.length < 2) throw invalid({ tags: [{ name: [`Tag "${name}" length is less than minimum 2`] }] });
  if (name.length > 100) throw invalid({ tags: [{ name: [`Tag "${name}" length is more than maximum 100`] }] });
  if (!/^[\p{L}\p{N}_\-. ]+$/u.test(name)) {
    throw invalid({
      tags: [
        {
          name: [
            `Tag "${name}" can only contain alphanumeric characters, spaces (" "), hyphens ("-"), underscores ("_") or dots (".")`,
          ],
        },
      ],
    });
  }
  return name;
}

function owner(context: Context, form: Parameters, before: string | null): string | null {
  const value = form['owner_org'];
  if (value === undefined) return before;
  if (isMissing(value)) return null;
  const organization = context.catalog.group(String(value), true);
  if (!organization) throw invalid({ owner_org: ['Organization does not exist'] });
  return organization.id;
}

function groupIds(context: Context, form: Parameters, before: readonly string[]): readonly string[] {
  const value = form['groups'];
  if (value === undefined) return before;
  if (!Array.isArray(value))
    throw invalid({ groups: ['Only lists of dicts can be placed against subschema groups not str'] });
  return value.map((item: unknown) => {
    const key = isRecord(item) ? (item['id'] ?? item['name']) : item;
    const group = context.catalog.group(String(key), false);
    if (!group) throw invalid({ groups: [{ id: [`Not found: Group "${String(key)}"`] }] });
    return group.id;
  });
}

function newId(context: Context, value: unknown): string {
  if (isMissing(value)) return randomUUID();
  const id = String(value);
  if (!/^[\w-]{3,100}$/.test(id)) throw invalid({ id: ['Invalid UUID'] });
  if (context.catalog.dataset(id) || context.catalog.resource(id) || context.catalog.group(id)) {
    throw invalid({ id: ['Dataset id already exists'] });
  }
  return id;
}

/** Makes a resource of what was sent; `before` is what the resource was. */
export function resourceFromForm(context: Context, form: Parameters, before?: ResourceDocument): ResourceDocument {
  const now = naiveTimestamp(context.now());
  const custom = Object.fromEntries(Object.entries(form).filter(([key]) => !coreResourceKeys.has(key)));
  const size = form['size'] === undefined ? before?.size : Number(form['size']);
  const format = form['format'] === undefined ? (before?.format ?? '') : String(form['format'] ?? '');
  return {
    id: before?.id ?? newId(context, form['id']),
    name: text(form, 'name', before?.name ?? null),
    description: text(form, 'description', before?.description ?? null),
    url: text(form, 'url', before?.url ?? '') ?? '',
    url_type: text(form, 'url_type', before?.url_type ?? null),
    format: /^[a-z0-9]{2,8}$/.test(format) ? format.toUpperCase() : format,
    hash: text(form, 'hash', before?.hash ?? '') ?? '',
    mimetype: text(form, 'mimetype', before?.mimetype ?? null),
    mimetype_inner: text(form, 'mimetype_inner', before?.mimetype_inner ?? null),
    resource_type: text(form, 'resource_type', before?.resource_type ?? null),
    size: size !== undefined && size !== null && Number.isFinite(size) ? size : null,
    state: 'active',
    created: before?.created ?? now,
    last_modified: text(form, 'last_modified', before?.last_modified ?? null),
    metadata_modified: now,
    datastore_active: before?.datastore_active ?? false,
    custom: { ...before?.custom, ...custom },
  };
}

function resources(
  context: Context,
  form: Parameters,
  before: readonly ResourceDocument[],
): readonly ResourceDocument[] {
  const value = form['resources'];
  if (value === undefined) return before;
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw invalid({ resources: ['Only lists of dicts can be placed against subschema resources not str'] });
  }
  return value.map((item) =>
    resourceFromForm(
      context,
      item,
      before.find((resource) => resource.id === item['id']),
    ),
  );
}

/** Makes a dataset of what was sent; `before` is what the dataset was. Throws a Failure by field. */
export function datasetFromForm(context: Context, form: Parameters, before?: DatasetDocument): DatasetDocument {
  const now = naiveTimestamp(context.now());
  const name = form['name'] === undefined && before ? before.name : checkName(form['name']);
  const sameName = context.catalog.dataset(name);
  if (sameName && sameName.id !== before?.id) throw invalid({ name: ['That URL is already in use.'] });
  const dataset: DatasetDocument = {
    id: before?.id ?? newId(context, form['id']),
    name,
    title: text(form, 'title', before?.title ?? name) ?? name,
    notes: text(form, 'notes', before?.notes ?? null),
    url: text(form, 'url', before?.url ?? null),
    version: text(form, 'version', before?.version ?? null),
    author: text(form, 'author', before?.author ?? null),
    author_email: text(form, 'author_email', before?.author_email ?? null),
    maintainer: text(form, 'maintainer', before?.maintainer ?? null),
    maintainer_email: text(form, 'maintainer_email', before?.maintainer_email ?? null),
    license_id: text(form, 'license_id', before?.license_id ?? null),
    owner_org: owner(context, form, before?.owner_org ?? null),
    creator_user_id: before?.creator_user_id ?? String(adminView(context.catalog)['id']),
    private: form['private'] === undefined ? (before?.private ?? false) : lenientBoolean(form['private'], false),
    state: before && form['state'] === undefined ? before.state : form['state'] === 'draft' ? 'draft' : 'active',
    type: text(form, 'type', before?.type ?? 'dataset') ?? 'dataset',
    metadata_created: before?.metadata_created ?? now,
    metadata_modified: now,
    extras: extras(form, before?.extras ?? []),
    ...tags(context, form, { tags: before?.tags ?? [], chosen: before?.chosen ?? [] }),
    groups: groupIds(context, form, before?.groups ?? []),
    resources: resources(context, form, before?.resources ?? []),
  };
  if (dataset.private && dataset.owner_org === null) {
    throw invalid({ private: ["Datasets that aren't in an organization can't be private."] });
  }
  return dataset;
}
