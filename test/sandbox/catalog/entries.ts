import { Catalog } from '../../../packages/sandbox/src/catalog/catalog.js';
import type { DatasetDocument } from '../../../packages/sandbox/src/catalog/document.js';
import { seedDatasets } from '../../../packages/sandbox/src/seed/datasets.js';
import { groups, organizations } from '../../../packages/sandbox/src/seed/group.js';
import { datasetDocument, groupDocument } from '../../../packages/sandbox/src/seed/load.js';

/** The seed's catalogue without a database. */
export function seededCatalog(): Promise<Catalog> {
  const entry = (kind: string, document: object) => ({ kind, document: JSON.stringify(document) });
  const entries = [
    ...[...organizations, ...groups].map((group) => entry('group', groupDocument(group))),
    ...seedDatasets().map((dataset) => entry('dataset', datasetDocument(dataset))),
  ];
  return Catalog.load({ rows: async <T>() => entries as readonly unknown[] as readonly T[] });
}

/** A dataset of a catalogue. Throws when it is not there. */
export function seeded(catalog: Catalog, name: string): DatasetDocument {
  const dataset = catalog.dataset(name);
  if (!dataset) throw new Error(`No dataset ${name}`);
  return dataset;
}
