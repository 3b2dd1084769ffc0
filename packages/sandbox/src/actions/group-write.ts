import { randomUUID } from 'node:crypto';
import type { Extra, GroupDocument } from '../catalog/document.js';
import { adminView, groupView } from '../catalog/group-view.js';
import { invalid, notFound } from '../errors/failure.js';
import { isRecord, naiveTimestamp, type Parameters } from '../json/plain-value.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, write } from './action.js';
import { checkName } from './dataset-form.js';
import { isMissing, required } from './parameter.js';

type Kind = 'organization' | 'group';

function extras(value: unknown): readonly Extra[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((extra) => ({ key: String(extra['key'] ?? ''), value: String(extra['value'] ?? '') }));
}

function checkFree(context: Context, name: string, own?: string): string {
  const there = context.catalog.group(name);
  if (there && there.id !== own) throw invalid({ name: ['Group name already exists in database'] });
  return name;
}

function view(context: Context, kind: Kind, group: GroupDocument): Record<string, unknown> {
  context.changed.set(kind, [group.id]);
  return {
    ...groupView(context.catalog, group, true),
    users: [adminView(context.catalog)],
    extras: group.extras,
    groups: [],
  };
}

/** The texts of a form; what it leaves out is as in `before`. */
function texts(form: Parameters, before: Pick<GroupDocument, 'title' | 'description' | 'image_url'>) {
  const text = (name: keyof typeof before): string => {
    if (form[name] === undefined) return before[name];
    return isMissing(form[name]) ? '' : String(form[name]);
  };
  return { title: text('title'), description: text('description'), image_url: text('image_url') };
}

const noTexts = { title: '', description: '', image_url: '' };

async function create(context: Context, form: Parameters, kind: Kind): Promise<unknown> {
  checkAdmin(context, `${kind}_create`);
  const group = await context.database.transaction(async (session) => {
    const name = checkFree(context, checkName(form['name']));
    const id = isMissing(form['id']) ? randomUUID() : String(form['id']);
    if (context.catalog.group(id)) throw invalid({ id: ['Group id already exists'] });
    const made: GroupDocument = {
      ...texts(form, noTexts),
      id,
      name,
      type: isMissing(form['type']) ? kind : String(form['type']),
      state: 'active',
      approval_status: 'approved',
      created: naiveTimestamp(context.now()),
      is_organization: kind === 'organization',
      extras: extras(form['extras']),
    };
    await context.catalog.writeGroup(session, made);
    return made;
  });
  return view(context, kind, group);
}

function find(context: Context, form: Parameters, kind: Kind): GroupDocument {
  const group = context.catalog.group(required(form, 'id'), kind === 'organization');
  if (!group) throw notFound();
  return group;
}

/** Changes a group; with `keeps`, what the form leaves out stays as it is. */
async function change(context: Context, form: Parameters, kind: Kind, keeps: boolean): Promise<unknown> {
  checkAdmin(context, `${kind}_${keeps ? 'patch' : 'update'}`);
  const group = await context.database.transaction(async (session) => {
    const before = find(context, form, kind);
    const after: GroupDocument = {
      ...before,
      ...texts(form, keeps ? before : noTexts),
      name: form['name'] === undefined ? before.name : checkFree(context, checkName(form['name']), before.id),
      extras: form['extras'] === undefined && keeps ? before.extras : extras(form['extras']),
      state: form['state'] === undefined ? before.state : String(form['state']),
    };
    await context.catalog.writeGroup(session, after);
    return after;
  });
  return view(context, kind, group);
}

async function remove(context: Context, form: Parameters, kind: Kind): Promise<null> {
  checkAdmin(context, `${kind}_delete`);
  await context.database.transaction(async (session) => {
    await context.catalog.writeGroup(session, { ...find(context, form, kind), state: 'deleted' });
  });
  return null;
}

/** Takes a group away for good; its datasets stay, without it. */
async function purge(context: Context, form: Parameters, kind: Kind): Promise<null> {
  checkAdmin(context, `${kind}_purge`);
  await context.database.transaction(async (session) => {
    const group = find(context, form, kind);
    for (const dataset of context.catalog.datasets()) {
      if (dataset.owner_org === group.id) {
        await context.catalog.writeDataset(session, { ...dataset, owner_org: null });
      } else if (dataset.groups.includes(group.id)) {
        const groups = dataset.groups.filter((id) => id !== group.id);
        await context.catalog.writeDataset(session, { ...dataset, groups });
      }
    }
    await context.catalog.removeGroup(session, group);
  });
  return null;
}

function writesOf(kind: Kind): readonly Action[] {
  return [
    write(`${kind}_create`, `Create a new ${kind}.`, (context, form) => create(context, form, kind)),
    write(`${kind}_update`, `Update a ${kind}.`, (context, form) => change(context, form, kind, false)),
    write(`${kind}_patch`, `Patch a ${kind}.`, (context, form) => change(context, form, kind, true)),
    write(`${kind}_delete`, `Delete a ${kind}.`, (context, form) => remove(context, form, kind)),
    write(`${kind}_purge`, `Purge a ${kind}.`, (context, form) => purge(context, form, kind)),
  ];
}

/** What can be changed of organizations and groups. */
export const groupWrites: readonly Action[] = [...writesOf('organization'), ...writesOf('group')];
