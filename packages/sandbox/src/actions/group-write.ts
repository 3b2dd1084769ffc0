import { randomUUID } from 'node:crypto';
import type { Extra, GroupDocument } from '../catalog/document.js';
import { adminView, groupView } from '../catalog/group-view.js';
import { invalid } from '../errors/failure.js';
import { isRecord, naiveTimestamp, type Parameters } from '../json/plain-value.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, write } from './action.js';
import { checkName } from './dataset-form.js';
import { isMissing } from './parameter.js';

function extras(value: unknown): readonly Extra[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((extra) => ({ key: String(extra['key'] ?? ''), value: String(extra['value'] ?? '') }));
}

async function create(context: Context, form: Parameters, isOrganization: boolean): Promise<unknown> {
  checkAdmin(context, isOrganization ? 'organization_create' : 'group_create');
  const text = (name: string): string => (isMissing(form[name]) ? '' : String(form[name]));
  const group = await context.database.transaction(async (session) => {
    const name = checkName(form['name']);
    if (context.catalog.group(name)) throw invalid({ name: ['Group name already exists in database'] });
    const id = text('id') || randomUUID();
    if (context.catalog.group(id)) throw invalid({ id: ['Group id already exists'] });
    const made: GroupDocument = {
      id,
      name,
      title: text('title'),
      description: text('description'),
      image_url: text('image_url'),
      type: isOrganization ? 'organization' : 'group',
      state: 'active',
      approval_status: 'approved',
      created: naiveTimestamp(context.now()),
      is_organization: isOrganization,
      extras: extras(form['extras']),
    };
    await context.catalog.writeGroup(session, made);
    return made;
  });
  context.changed.set(isOrganization ? 'organization' : 'group', [group.id]);
  return {
    ...groupView(context.catalog, group, true),
    users: [adminView(context.catalog)],
    extras: group.extras,
    groups: [],
  };
}

/** What can be changed of organizations and groups. */
export const groupWrites: readonly Action[] = [
  write('organization_create', 'Create a new organization.', (context, form) => create(context, form, true)),
  write('group_create', 'Create a new group.', (context, form) => create(context, form, false)),
];
