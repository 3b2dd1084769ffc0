import { basename, extname } from 'node:path';
import type { Catalog } from '../catalog/catalog.js';
import type { DatasetDocument } from '../catalog/document.js';
import { namedId } from '../catalog/identifier.js';
import type { Session, Store } from '../database/database.js';
import { identifier } from '../database/literal.js';
import { createTable } from '../datastore/create.js';
import { naiveTimestamp } from '../json/plain-value.js';
import { adminId } from '../seed/load.js';
import { type ColumnType, cellValue, guessColumn } from './column-type.js';
import { type CsvTable, readCsv } from './csv-text.js';
import { isGeoJson, readGeoJson } from './geojson-table.js';

/** A person's own file. */
export interface OwnFile {
  /** Name or path; its last part without the extension names the dataset. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** How a kind of file is read and shown. */
interface Kind {
  readonly format: string;
  readonly mimetype: string;
  read(content: Uint8Array): CsvTable;
}

const csv: Kind = { format: 'CSV', mimetype: 'text/csv', read: readCsv };
const geoJson: Kind = { format: 'GeoJSON', mimetype: 'application/geo+json', read: readGeoJson };

/** What became of a person's own file. */
export interface OwnDataset {
  /** Name of the dataset. */
  readonly dataset: string;
  /** Id of the resource. */
  readonly resource: string;
  readonly rows: number;
  readonly columns: readonly { readonly id: string; readonly type: ColumnType }[];
}

/**
 * Makes a dataset of a CSV or GeoJSON file, in place of the one an earlier file of this name made. Throws NoTable when the file
 * holds no table.
 */
export async function loadOwnFile(database: Store, catalog: Catalog, file: OwnFile, now: Date): Promise<OwnDataset> {
  const kind = isGeoJson(file.name) ? geoJson : csv;
  const { names, rows } = kind.read(file.content);
  const columns = names.map((id, at) => ({
    id,
    type:
      kind === geoJson && at === names.length - 1
        ? 'json'
        : guessColumn(
            id,
            rows.map((row) => row[at] ?? ''),
          ),
  }));
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(({ id, type }, at) => [id, cellValue(row[at] ?? '', type)])),
  );
  const name = freeName(catalog, basename(file.name));
  const resource = ownId('resource', name);
  await database.transaction(async (session) => {
    await session.exec(`DROP TABLE IF EXISTS ${identifier(resource)} CASCADE`);
    const fields = columns.map(({ id, type }) => ({ id, type, info: undefined }));
    await createTable(session, { name: resource, fields, records });
    await keepFile(session, resource, file, kind.mimetype);
    await catalog.writeDataset(session, ownDataset(name, resource, file, kind, naiveTimestamp(now)));
  });
  return { dataset: name, resource, rows: rows.length, columns };
}

function ownId(kind: 'dataset' | 'resource', name: string): string {
  return namedId(`own-${kind}:${name}`);
}

/** The file's name as a dataset may be called; with a number where another dataset is called so. */
function freeName(catalog: Catalog, file: string): string {
  const plain = file
    .slice(0, file.length - extname(file).length)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const base = (plain.length < 2 ? `data-${plain || 'saya'}` : plain).slice(0, 90);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    const there = catalog.dataset(name);
    if (!there || there.id === ownId('dataset', name)) return name;
  }
}

async function keepFile(session: Session, resource: string, file: OwnFile, mimetype: string): Promise<void> {
  await session.change('DELETE FROM "_catalog_file" WHERE resource_id = $1', [resource]);
  await session.change('INSERT INTO "_catalog_file" (resource_id, name, mimetype, content) VALUES ($1, $2, $3, $4)', [
    resource,
    basename(file.name),
    mimetype,
    Buffer.from(file.content).toString('base64'),
  ]);
}

function ownDataset(name: string, resource: string, file: OwnFile, kind: Kind, time: string): DatasetDocument {
  const title = basename(file.name, extname(file.name));
  return {
    id: ownId('dataset', name),
    name,
    title,
    notes: null,
    url: null,
    version: null,
    author: null,
    author_email: null,
    maintainer: null,
    maintainer_email: null,
    license_id: 'notspecified',
    owner_org: null,
    creator_user_id: adminId,
    private: false,
    state: 'active',
    type: 'dataset',
    metadata_created: time,
    metadata_modified: time,
    extras: [],
    tags: [],
    groups: [],
    resources: [
      {
        id: resource,
        name: basename(file.name),
        description: null,
        url: basename(file.name),
        url_type: 'upload',
        format: kind.format,
        hash: '',
        mimetype: kind.mimetype,
        mimetype_inner: null,
        resource_type: null,
        size: file.content.byteLength,
        state: 'active',
        created: time,
        last_modified: time,
        metadata_modified: time,
        datastore_active: true,
        custom: {},
      },
    ],
  };
}
