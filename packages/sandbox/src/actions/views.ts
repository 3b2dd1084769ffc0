import { randomUUID } from 'node:crypto';
import type { ViewDocument } from '../catalog/document.js';
import { notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { checkAdmin, readableResource } from './access.js';
import { type Action, type Context, read, write } from './action.js';
import { isMissing, optionalText, required } from './parameter.js';

const own = new Set(['id', 'resource_id', 'package_id', 'title', 'description', 'view_type', 'view_order']);

function show(context: Context, view: ViewDocument): Record<string, unknown> {
  const { id, resource, title, description, view_type, settings } = view;
  const dataset = context.catalog.resource(resource)?.dataset;
  return { id, resource_id: resource, title, description, view_type, ...settings, package_id: dataset?.id };
}

function find(context: Context, parameters: Parameters): ViewDocument {
  const view = context.catalog.view(required(parameters, 'id'));
  if (!view) throw notFound('Resource view not found, cannot check auth.');
  readableResource(context, view.resource);
  return view;
}

function settingsOf(form: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(form).filter(([key]) => !own.has(key)));
}

async function keep(context: Context, view: ViewDocument): Promise<unknown> {
  await context.database.transaction((session) => context.catalog.writeView(session, view));
  return show(context, view);
}

function create(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'resource_view_create');
  const { resource } = readableResource(context, required(form, 'resource_id'));
  return keep(context, {
    id: optionalText(form, 'id') ?? randomUUID(),
    resource: resource.id,
    title: required(form, 'title'),
    description: optionalText(form, 'description') ?? null,
    view_type: required(form, 'view_type'),
    settings: settingsOf(form),
  });
}

function update(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'resource_view_update');
  const before = find(context, form);
  return keep(context, {
    ...before,
    title: isMissing(form['title']) ? before.title : required(form, 'title'),
    description: optionalText(form, 'description') ?? null,
    settings: settingsOf(form),
  });
}

async function remove(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'resource_view_delete');
  const { id } = find(context, form);
  await context.database.transaction((session) => context.catalog.removeView(session, id));
  return null;
}

/** What can be asked of the views of resources and changed in them. */
export const viewActions: readonly Action[] = [
  read('resource_view_list', 'Return the list of resource views for a particular resource.', (context, parameters) => {
    const { resource } = readableResource(context, required(parameters, 'id'));
    return context.catalog.viewsOf(resource.id).map((view) => show(context, view));
  }),
  read('resource_view_show', 'Return the metadata of a resource_view.', (context, parameters) =>
    show(context, find(context, parameters)),
  ),
  write('resource_view_create', 'Creates a new resource view.', create),
  write('resource_view_update', 'Update a resource view.', update),
  write('resource_view_delete', 'Delete a resource_view.', remove),
];
