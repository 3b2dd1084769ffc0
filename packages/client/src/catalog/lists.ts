import type { Licence, Named } from '../model/dataset.js';
import { namedOf } from '../sources/ckan/dataset.js';
import { listOf } from '../sources/ckan/loose.js';
import { textOf } from '../sources/ckan/loose-text.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions } from '../sources/source.js';

/** An organization or a group of a catalogue. */
export interface Collection extends Named {
  /** As the portal gave it, often Markdown; empty where it has none. */
  readonly description: string;
  /** Datasets in it, where the portal says. */
  readonly count: number | undefined;
}

// The portal gives 25 at most and does not say that there are more.
const pageSize = 25;
const mostPages = 80;

/** All organizations or groups by title. */
export async function listCollections(
  portal: CkanPortal,
  kind: 'organization' | 'group',
  { signal }: CallOptions,
): Promise<readonly Collection[]> {
  const found = new Map<string, Collection>();
  for (let page = 0; page < mostPages; page += 1) {
    const list = listOf(
      await portal.action(
        `${kind}_list`,
        { all_fields: true, sort: 'title asc', limit: pageSize, offset: page * pageSize },
        { signal },
      ),
    );
    const before = found.size;
    for (const raw of list) {
      const named = namedOf(raw);
      const count = Number(raw['package_count']);
      if (named !== undefined) {
        found.set(named.name, {
          ...named,
          description: textOf(raw['description']),
          count: Number.isSafeInteger(count) ? count : undefined,
        });
      }
    }
    // A portal may clamp lower; it has no more when it gives nothing new.
    if (list.length === 0 || found.size === before) break;
  }
  return [...found.values()];
}

/** All tags that belong to no vocabulary. */
export async function listTags(portal: CkanPortal, { signal }: CallOptions): Promise<readonly string[]> {
  const result = await portal.action('tag_list', {}, { signal });
  return Array.isArray(result) ? result.filter((tag) => typeof tag === 'string') : [];
}

/** All licences that the portal offers. */
export async function listLicences(portal: CkanPortal, { signal }: CallOptions): Promise<readonly Licence[]> {
  return listOf(await portal.action('license_list', {}, { signal })).map((raw) => ({
    id: textOf(raw['id']),
    title: textOf(raw['title']) || textOf(raw['id']),
    url: textOf(raw['url']) || undefined,
  }));
}
