import type { Placed } from '../catalog/catalog.js';
import type { DatasetDocument } from '../catalog/document.js';
import { denied, notFound } from '../errors/failure.js';
import type { Context } from './action.js';

/** Whether anybody may read a dataset. */
export function isPublic(dataset: DatasetDocument): boolean {
  return !dataset.private && dataset.state === 'active';
}

/** The dataset, when the asker may read it. Throws 404 or 403 otherwise. */
export function readableDataset(context: Context, idOrName: string): DatasetDocument {
  const dataset = context.catalog.dataset(idOrName);
  if (!dataset) throw notFound();
  // Two spaces: an anonymous user has an empty name.
  if (!context.isAdmin && !isPublic(dataset)) throw denied(`User  not authorized to read package ${dataset.id}`);
  return dataset;
}

/** The resource, when the asker may read it. Throws 404 or 403 otherwise. */
export function readableResource(context: Context, id: string): Placed {
  const placed = context.catalog.resource(id);
  if (!placed) throw notFound();
  if (!context.isAdmin && !isPublic(placed.dataset)) throw denied(`User  not authorized to read resource ${id}`);
  return placed;
}

/** Throws 403 unless the asker may read the table's resource. */
export function checkTableAccess(context: Context, table: string): void {
  if (table === '_table_metadata' || context.isAdmin) return;
  const placed = context.catalog.resource(table);
  if (!placed) throw notFound(`Resource "${table}" was not found.`);
  const deed = context.profile.minor >= 12 ? 'perform resource_show on' : 'read';
  if (!isPublic(placed.dataset)) throw denied(`User  not authorized to ${deed} resource ${table}`);
}

/** Throws 403 unless the request brought the token. */
export function checkAdmin(context: Context, action: string): void {
  if (!context.isAdmin) throw denied(`Action ${action} requires an authenticated user`);
}
