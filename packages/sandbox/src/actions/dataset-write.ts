import { datasetView, resourceView } from '../catalog/dataset-view.js';
import type { DatasetDocument, ResourceDocument } from '../catalog/document.js';
import type { Session } from '../database/database.js';
import { identifier } from '../database/literal.js';
import { invalid, notFound } from '../errors/failure.js';
import { naiveTimestamp, type Parameters } from '../json/plain-value.js';
import { Upload } from '../json/upload.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, write } from './action.js';
import { changeDataset, putDataset, withResource } from './change.js';
import { datasetFromForm, resourceFromForm } from './dataset-form.js';
import { required } from './parameter.js';

function view(context: Context, dataset: DatasetDocument): unknown {
  return datasetView(context.catalog, dataset, context.site);
}

async function create(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'package_create');
  const dataset = await context.database.transaction(async (session) => {
    const made = datasetFromForm(context, form);
    await putDataset(context, session, made);
    return made;
  });
  return view(context, dataset);
}

async function patch(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'package_patch');
  const after = await changeDataset(context, required(form, 'id'), (before) => datasetFromForm(context, form, before));
  return view(context, after);
}

/** What an update does not name is emptied, apart from ids and dates. */
async function update(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'package_update');
  const after = await changeDataset(context, required(form, 'id'), (before) => {
    const empty = {
      ...before,
      notes: null,
      url: null,
      version: null,
      author: null,
      author_email: null,
      maintainer: null,
      maintainer_email: null,
    };
    const kept = before.resources.filter((resource) => resource.datastore_active);
    const full = { extras: [], tags: [], groups: [], resources: kept.map(({ id }) => ({ id })), ...form };
    const resources = datasetFromForm(context, { ...full, id: before.id }, before).resources;
    return { ...datasetFromForm(context, { ...full, id: before.id }, empty), resources };
  });
  return view(context, after);
}

async function remove(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'package_delete');
  await changeDataset(context, required(form, 'id'), (before) => ({
    ...before,
    state: 'deleted',
    metadata_modified: naiveTimestamp(context.now()),
  }));
  return null;
}

function resourceOf(dataset: DatasetDocument, id: string): ResourceDocument {
  const resource = dataset.resources.find((one) => one.id === id);
  if (!resource) throw notFound();
  return resource;
}

/** Keeps a file that came with a form, and says so in the resource. */
async function withUpload(
  context: Context,
  session: Session,
  form: Parameters,
  resource: ResourceDocument,
): Promise<ResourceDocument> {
  const { upload } = form;
  if (!(upload instanceof Upload)) return resource;
  const name =
    upload.name
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[-.]+/, '') || 'upload';
  const mimetype = upload.type || 'application/octet-stream';
  await session.change(
    `INSERT INTO "_catalog_file" (resource_id, name, mimetype, content) VALUES ($1, $2, $3, $4)
     ON CONFLICT (resource_id) DO UPDATE SET name = excluded.name, mimetype = excluded.mimetype, content = excluded.content`,
    [resource.id, name, mimetype, Buffer.from(upload.content).toString('base64')],
  );
  const format = resource.format || (name.split('.').pop() ?? '').toUpperCase();
  const last_modified = naiveTimestamp(context.now());
  return {
    ...resource,
    url: name,
    url_type: 'upload',
    mimetype,
    format,
    size: upload.content.byteLength,
    last_modified,
  };
}

/** Takes a dataset away for good, with its tables and files. */
async function purge(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'dataset_purge');
  const id = required(form, 'id');
  await context.database.transaction(async (session) => {
    const dataset = context.catalog.dataset(id);
    if (!dataset) throw notFound();
    for (const resource of dataset.resources) await forget(session, resource);
    await context.catalog.removeDataset(session, dataset);
  });
  return null;
}

async function forget(session: Session, resource: ResourceDocument): Promise<void> {
  if (resource.datastore_active) {
    await session.exec(`DROP TABLE IF EXISTS ${identifier(resource.id)} CASCADE`);
  }
  await session.change('DELETE FROM "_catalog_file" WHERE resource_id = $1', [resource.id]);
}

/** Puts the named resources first, in this order. */
async function reorder(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'package_resource_reorder');
  const { order } = form;
  if (!Array.isArray(order)) throw invalid({ order: ['Must be a list'] });
  const ids = order.map(String);
  const after = await changeDataset(context, required(form, 'id'), (before) => {
    const first = ids.map((id) => resourceOf(before, id));
    return { ...before, resources: [...first, ...before.resources.filter((one) => !ids.includes(one.id))] };
  });
  return { id: after.id, order: after.resources.map((one) => one.id) };
}

async function createResource(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'resource_create');
  const id = required(form, 'package_id');
  let made: ResourceDocument | undefined;
  const dataset = await changeDataset(context, id, async (before, session) => {
    made = await withUpload(context, session, form, resourceFromForm(context, form));
    return withResource(context, before, made);
  });
  return made && resourceView(dataset, made, context.site);
}

/** What an update does not name is emptied, apart from the address of what is stored here. */
function updateResource(context: Context, form: Parameters): Promise<unknown> {
  const emptied = { name: null, description: null, format: '', hash: '', mimetype: null, size: null };
  return changeResource(context, 'resource_update', { ...emptied, ...form });
}

async function changeResource(context: Context, action: string, form: Parameters): Promise<unknown> {
  checkAdmin(context, action);
  const id = required(form, 'id');
  const placed = context.catalog.resource(id);
  if (!placed) throw notFound();
  const dataset = await changeDataset(context, placed.dataset.id, async (before, session) =>
    withResource(
      context,
      before,
      await withUpload(context, session, form, resourceFromForm(context, form, resourceOf(before, id))),
    ),
  );
  return resourceView(dataset, resourceOf(dataset, id), context.site);
}

async function deleteResource(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'resource_delete');
  const id = required(form, 'id');
  const placed = context.catalog.resource(id);
  if (!placed) throw notFound();
  await changeDataset(context, placed.dataset.id, async (before, session) => {
    await forget(session, resourceOf(before, id));
    const resources = before.resources.filter((one) => one.id !== id);
    return { ...before, resources, metadata_modified: naiveTimestamp(context.now()) };
  });
  return null;
}

/** What can be changed of datasets and resources. */
export const datasetWrites: readonly Action[] = [
  write('package_create', 'Create a new dataset (package).', create),
  write('package_patch', 'Patch a dataset (package).', patch),
  write('package_update', 'Update a dataset (package).', update),
  write('package_delete', 'Delete a dataset (package).', remove),
  write('dataset_purge', 'Purge a dataset.', purge),
  write('package_resource_reorder', 'Reorder resources against datasets.', reorder),
  write('resource_create', 'Appends a new resource to a datasets list of resources.', createResource),
  write('resource_patch', 'Patch a resource.', (context, form) => changeResource(context, 'resource_patch', form)),
  write('resource_update', 'Update a resource.', updateResource),
  write('resource_delete', 'Delete a resource from a dataset.', deleteResource),
];
