import type { DatasetDocument, ResourceDocument } from '../catalog/document.js';
import type { Session } from '../database/database.js';
import { notFound } from '../errors/failure.js';
import { naiveTimestamp } from '../json/plain-value.js';
import type { Context } from './action.js';

/** Notes a dataset as changed, for the `changed_entities` of the answer. */
function note(context: Context, dataset: DatasetDocument): void {
  const ids = context.changed.get('package') ?? [];
  if (!ids.includes(dataset.id)) context.changed.set('package', [...ids, dataset.id]);
}

/** Writes a dataset inside a transaction. */
export async function putDataset(context: Context, session: Session, dataset: DatasetDocument): Promise<void> {
  await context.catalog.writeDataset(session, dataset);
  note(context, dataset);
}

/** Changes a dataset that nobody else can change meanwhile. Throws 404 when it is not there. */
export function changeDataset(
  context: Context,
  id: string,
  change: (before: DatasetDocument, session: Session) => DatasetDocument | Promise<DatasetDocument>,
): Promise<DatasetDocument> {
  return context.database.transaction(async (session) => {
    const before = context.catalog.dataset(id);
    if (!before) throw notFound();
    const after = await change(before, session);
    await putDataset(context, session, after);
    return after;
  });
}

/** A dataset with one resource put in the place of the one with its id, or at the end. */
export function withResource(context: Context, dataset: DatasetDocument, resource: ResourceDocument): DatasetDocument {
  const isThere = dataset.resources.some((one) => one.id === resource.id);
  const resources = isThere
    ? dataset.resources.map((one) => (one.id === resource.id ? resource : one))
    : [...dataset.resources, resource];
  return { ...dataset, resources, metadata_modified: naiveTimestamp(context.now()) };
}
