import { groupView, memberCount } from '../catalog/group-view.js';
import { namedId } from '../catalog/identifier.js';
import { isRecord } from '../json/plain-value.js';
import { pythonJson } from '../json/python-json.js';
import type { Context } from './action.js';

/** A dataset inside tag_show as until 2.11: what the search index holds, with the dataset itself as a text. */
export function olderTagPackage(context: Context, dataset: Record<string, unknown>): Record<string, unknown> {
  const id = String(dataset['id']);
  const groups = Array.isArray(dataset['groups']) ? dataset['groups'].filter(isRecord) : [];
  const extras = Array.isArray(dataset['extras']) ? dataset['extras'].filter(isRecord) : [];
  return {
    ...dataset,
    extras: extras.map(({ key, value }) => ({
      id: namedId(`extra:${id}:${String(key)}`),
      package_id: id,
      key,
      value,
      state: 'active',
    })),
    groups: groups.map((group) => wholeGroup(context, group)),
    validated_data_dict: pythonJson(dataset),
  };
}

function wholeGroup(context: Context, group: Record<string, unknown>): Record<string, unknown> {
  const document = context.catalog.group(String(group['id']), false);
  if (!document) return group;
  const { num_followers: _, ...view } = groupView(context.catalog, document, false);
  return { ...view, capacity: 'public', member_count: memberCount(context.catalog, document) };
}
