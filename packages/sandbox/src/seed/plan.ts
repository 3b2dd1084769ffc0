import type { FieldRequest } from '../datastore/field.js';
import type { DataRecord } from '../datastore/record.js';

/** Rows for the DataStore. */
export interface SeedTable {
  readonly alias: string;
  readonly fields: readonly FieldRequest[];
  readonly records: readonly DataRecord[];
  readonly primaryKey: readonly string[];
}

/** A file that the portal serves itself. */
export interface SeedFile {
  readonly name: string;
  readonly mimetype: string;
  readonly content: Buffer;
}

/** A resource of the seed; `key` makes its id. */
export interface SeedResource {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly format: string;
  readonly table?: SeedTable;
  readonly file?: SeedFile;
}

/** A dataset of the seed. */
export interface SeedDataset {
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly organization: string;
  readonly groups: readonly string[];
  readonly tags: readonly string[];
  readonly unit: string;
  readonly frequency: string;
  /** When it was last changed, UTC. */
  readonly modified: string;
  readonly resources: readonly SeedResource[];
}

/** A column with its entry in the data dictionary. */
export function field(id: string, type: string, label: string, notes: string, unit = ''): FieldRequest {
  return { id, type, info: unit === '' ? { label, notes } : { label, notes, unit } };
}

/** What every description of the seed ends with. */
export const fictitious =
  'Data contoh: baris-barisnya fiktif dan dibuat hanya untuk mencoba portal dan widget. Bukan data resmi Kota Metro.';
