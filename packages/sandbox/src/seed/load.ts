import { Catalog } from '../catalog/catalog.js';
import type { DatasetDocument, GroupDocument, ResourceDocument } from '../catalog/document.js';
import { namedId } from '../catalog/identifier.js';
import type { Session } from '../database/database.js';
import { Database } from '../database/database.js';
import { schema } from '../database/schema.js';
import { createTable } from '../datastore/create.js';
import { seedDatasets } from './datasets.js';
import { groups, organizations, type SeedGroup } from './group.js';
import type { SeedDataset, SeedResource } from './plan.js';

const began = '2026-01-05T02:00:00';

/** The one account of the sandbox. */
export const adminId = namedId('user:admin');

/** Id of a dataset of the seed. */
export function seedDatasetId(name: string): string {
  return namedId(`dataset:${name}`);
}

/** Id of a resource of the seed. */
export function seedResourceId(dataset: string, key: string): string {
  return namedId(`resource:${dataset}:${key}`);
}

/** Makes a cluster that holds the seed. */
export function buildSeed(directory: string): Promise<void> {
  return build(directory, fillSeed);
}

/** Makes a cluster without datasets. */
export function buildEmpty(directory: string): Promise<void> {
  return build(directory, async () => undefined);
}

/** Writes the example city, inside a transaction. */
export async function fillSeed(session: Session, catalog: Catalog): Promise<void> {
  for (const group of [...organizations, ...groups]) await catalog.writeGroup(session, groupDocument(group));
  for (const dataset of seedDatasets()) await loadDataset(session, catalog, dataset);
}

async function build(directory: string, fill: (session: Session, catalog: Catalog) => Promise<void>): Promise<void> {
  const database = await Database.open({ directory, timeLimit: 120_000 });
  try {
    await database.transaction((session) => session.exec(schema));
    const catalog = await Catalog.load(database);
    await database.transaction((session) => fill(session, catalog));
    await database.rows('VACUUM ANALYZE');
  } finally {
    await database.close();
  }
}

/** An organization or group of the seed as it is stored. */
export function groupDocument(group: SeedGroup): GroupDocument {
  return {
    id: namedId(`group:${group.name}`),
    name: group.name,
    title: group.title,
    description: group.description,
    image_url: '',
    type: group.isOrganization ? 'organization' : 'group',
    state: 'active',
    approval_status: 'approved',
    created: began,
    is_organization: group.isOrganization,
    extras: [{ key: 'data_contoh', value: 'ya' }],
  };
}

/** Writes one dataset of the seed, its tables and its files. */
export async function loadDataset(session: Session, catalog: Catalog, seed: SeedDataset): Promise<void> {
  for (const resource of seed.resources) await loadResource(session, seed, resource);
  await catalog.writeDataset(session, datasetDocument(seed));
}

async function loadResource(session: Session, dataset: SeedDataset, resource: SeedResource): Promise<void> {
  const id = seedResourceId(dataset.name, resource.key);
  if (resource.table) {
    const { alias, fields, records, primaryKey } = resource.table;
    await createTable(session, { name: id, fields, records, primaryKey, aliases: [alias] });
  }
  if (resource.file) {
    const { name, mimetype, content } = resource.file;
    await session.change('INSERT INTO "_catalog_file" (resource_id, name, mimetype, content) VALUES ($1, $2, $3, $4)', [
      id,
      name,
      mimetype,
      content.toString('base64'),
    ]);
  }
}

/** A dataset of the seed as it is stored. */
export function datasetDocument(seed: SeedDataset): DatasetDocument {
  const walidata = organizations.find((group) => group.name === 'diskominfo')?.title ?? '';
  const producer = organizations.find((group) => group.name === seed.organization)?.title ?? '';
  return {
    id: seedDatasetId(seed.name),
    name: seed.name,
    title: seed.title,
    notes: seed.notes,
    url: null,
    version: null,
    author: producer,
    author_email: null,
    maintainer: walidata,
    maintainer_email: null,
    license_id: 'cc-by',
    owner_org: namedId(`group:${seed.organization}`),
    creator_user_id: adminId,
    private: false,
    state: 'active',
    type: 'dataset',
    metadata_created: began,
    metadata_modified: seed.modified,
    extras: [
      { key: 'produsen_data', value: producer },
      { key: 'walidata', value: walidata },
      { key: 'frekuensi', value: seed.frequency },
      { key: 'satuan', value: seed.unit },
      { key: 'kode_wilayah', value: '18.72' },
      { key: 'data_contoh', value: 'ya' },
    ],
    tags: [...seed.tags, 'data-contoh'],
    groups: seed.groups.map((name) => namedId(`group:${name}`)),
    resources: seed.resources.map((resource) => resourceDocument(seed, resource)),
  };
}

function resourceDocument(dataset: SeedDataset, resource: SeedResource): ResourceDocument {
  const stored = resource.table !== undefined;
  return {
    id: seedResourceId(dataset.name, resource.key),
    name: resource.name,
    description: resource.description,
    url: resource.file?.name ?? '',
    url_type: stored ? 'datastore' : 'upload',
    format: resource.format,
    hash: '',
    mimetype: resource.file?.mimetype ?? null,
    mimetype_inner: null,
    resource_type: null,
    size: resource.file?.content.byteLength ?? null,
    state: 'active',
    created: began,
    last_modified: dataset.modified,
    metadata_modified: dataset.modified,
    datastore_active: stored,
    custom: {},
  };
}
