import type { Database, Session } from '../database/database.js';
import type { DatasetDocument, GroupDocument, ResourceDocument } from './document.js';

/** A resource and the dataset it belongs to. */
export interface Placed {
  readonly dataset: DatasetDocument;
  readonly resource: ResourceDocument;
}

/**
 * Datasets, organizations and groups. Read from memory, so that the catalogue answers while the database is busy; a
 * change is kept in memory only after the database has committed it.
 */
export class Catalog {
  readonly #datasets = new Map<string, DatasetDocument>();
  readonly #groups = new Map<string, GroupDocument>();
  readonly #datasetNames = new Map<string, string>();
  readonly #groupNames = new Map<string, string>();
  readonly #resources = new Map<string, string>();

  /** Reads the whole catalogue of a database. */
  static async load(database: Pick<Database, 'rows'>): Promise<Catalog> {
    const catalog = new Catalog();
    const entries = await database.rows<{ kind: string; document: string }>('SELECT kind, document FROM catalog.entry');
    for (const { kind, document } of entries) {
      if (kind === 'dataset') catalog.#keepDataset(JSON.parse(document) as DatasetDocument);
      else catalog.#keepGroup(JSON.parse(document) as GroupDocument);
    }
    return catalog;
  }

  /** All datasets, in no order, whatever their state. */
  datasets(): readonly DatasetDocument[] {
    return [...this.#datasets.values()];
  }

  /** A dataset by id or name. */
  dataset(idOrName: string): DatasetDocument | undefined {
    return this.#datasets.get(idOrName) ?? this.#datasets.get(this.#datasetNames.get(idOrName) ?? '');
  }

  /** A resource by id. */
  resource(id: string): Placed | undefined {
    const dataset = this.#datasets.get(this.#resources.get(id) ?? '');
    const resource = dataset?.resources.find((one) => one.id === id);
    return dataset && resource ? { dataset, resource } : undefined;
  }

  /** All organizations, or all groups. */
  groups(isOrganization: boolean): readonly GroupDocument[] {
    return [...this.#groups.values()].filter((group) => group.is_organization === isOrganization);
  }

  /** An organization or group by id or name. */
  group(idOrName: string, isOrganization?: boolean): GroupDocument | undefined {
    const group = this.#groups.get(idOrName) ?? this.#groups.get(this.#groupNames.get(idOrName) ?? '');
    return isOrganization === undefined || group?.is_organization === isOrganization ? group : undefined;
  }

  /** Writes a dataset inside a transaction; it counts once that is committed. */
  async writeDataset(session: Session, dataset: DatasetDocument): Promise<void> {
    await write(session, 'dataset', dataset.id, dataset);
    session.afterCommit(() => this.#keepDataset(dataset));
  }

  /** Writes an organization or group inside a transaction; it counts once that is committed. */
  async writeGroup(session: Session, group: GroupDocument): Promise<void> {
    await write(session, 'group', group.id, group);
    session.afterCommit(() => this.#keepGroup(group));
  }

  #keepDataset(dataset: DatasetDocument): void {
    const before = this.#datasets.get(dataset.id);
    if (before) {
      this.#datasetNames.delete(before.name);
      for (const resource of before.resources) this.#resources.delete(resource.id);
    }
    this.#datasets.set(dataset.id, dataset);
    this.#datasetNames.set(dataset.name, dataset.id);
    for (const resource of dataset.resources) this.#resources.set(resource.id, dataset.id);
  }

  #keepGroup(group: GroupDocument): void {
    const before = this.#groups.get(group.id);
    if (before) this.#groupNames.delete(before.name);
    this.#groups.set(group.id, group);
    this.#groupNames.set(group.name, group.id);
  }
}

async function write(session: Session, kind: string, id: string, document: unknown): Promise<void> {
  await session.change(
    `INSERT INTO catalog.entry (kind, id, document) VALUES ($1, $2, $3)
     ON CONFLICT (kind, id) DO UPDATE SET document = excluded.document`,
    [kind, id, JSON.stringify(document)],
  );
}
