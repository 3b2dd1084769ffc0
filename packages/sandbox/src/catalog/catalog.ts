import type { Session, Store } from '../database/database.js';
import type {
  DatasetDocument,
  GroupDocument,
  ResourceDocument,
  TokenDocument,
  ViewDocument,
  VocabularyDocument,
} from './document.js';

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
  readonly #vocabularies = new Map<string, VocabularyDocument>();
  readonly #views = new Map<string, ViewDocument>();
  readonly #tokens = new Map<string, TokenDocument>();

  /** Reads the whole catalogue of a database. */
  static async load(database: Pick<Store, 'rows'>): Promise<Catalog> {
    const catalog = new Catalog();
    const entries = await database.rows<{ kind: string; document: string }>(
      'SELECT kind, document FROM "_catalog_entry"',
    );
    for (const { kind, document } of entries) {
      const content: unknown = JSON.parse(document);
      if (kind === 'dataset') catalog.#keepDataset(content as DatasetDocument);
      else if (kind === 'group') catalog.#keepGroup(content as GroupDocument);
      else if (kind === 'vocabulary') catalog.#keep(catalog.#vocabularies, content as VocabularyDocument);
      else if (kind === 'token') catalog.#keep(catalog.#tokens, content as TokenDocument);
      else if (kind === 'view') catalog.#keep(catalog.#views, content as ViewDocument);
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

  /** All vocabularies, by name. */
  vocabularies(): readonly VocabularyDocument[] {
    return [...this.#vocabularies.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A vocabulary by id or name. */
  vocabulary(idOrName: string): VocabularyDocument | undefined {
    return this.#vocabularies.get(idOrName) ?? this.vocabularies().find((one) => one.name === idOrName);
  }

  /** A view by id. */
  view(id: string): ViewDocument | undefined {
    return this.#views.get(id);
  }

  /** The views of a resource, in the order they were made. */
  viewsOf(resource: string): readonly ViewDocument[] {
    return [...this.#views.values()].filter((view) => view.resource === resource);
  }

  /** All tokens but the portal's own. */
  tokens(): readonly TokenDocument[] {
    return [...this.#tokens.values()];
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

  /** Writes a vocabulary inside a transaction; it counts once that is committed. */
  async writeVocabulary(session: Session, vocabulary: VocabularyDocument): Promise<void> {
    await write(session, 'vocabulary', vocabulary.id, vocabulary);
    session.afterCommit(() => this.#keep(this.#vocabularies, vocabulary));
  }

  /** Takes a vocabulary away inside a transaction. */
  async removeVocabulary(session: Session, id: string): Promise<void> {
    await erase(session, 'vocabulary', id);
    session.afterCommit(() => this.#vocabularies.delete(id));
  }

  /** Writes a view inside a transaction; it counts once that is committed. */
  async writeView(session: Session, view: ViewDocument): Promise<void> {
    await write(session, 'view', view.id, view);
    session.afterCommit(() => this.#keep(this.#views, view));
  }

  /** Takes a view away inside a transaction. */
  async removeView(session: Session, id: string): Promise<void> {
    await erase(session, 'view', id);
    session.afterCommit(() => this.#views.delete(id));
  }

  /** Writes a token inside a transaction; it counts once that is committed. */
  async writeToken(session: Session, token: TokenDocument): Promise<void> {
    await write(session, 'token', token.id, token);
    session.afterCommit(() => this.#keep(this.#tokens, token));
  }

  /** Takes a token away inside a transaction. */
  async removeToken(session: Session, id: string): Promise<void> {
    await erase(session, 'token', id);
    session.afterCommit(() => this.#tokens.delete(id));
  }

  /** Takes a dataset away for good, inside a transaction. */
  async removeDataset(session: Session, dataset: DatasetDocument): Promise<void> {
    await erase(session, 'dataset', dataset.id);
    session.afterCommit(() => this.#forgetDataset(dataset.id));
  }

  /** Takes an organization or group away for good, inside a transaction. */
  async removeGroup(session: Session, group: GroupDocument): Promise<void> {
    await erase(session, 'group', group.id);
    session.afterCommit(() => {
      this.#groups.delete(group.id);
      this.#groupNames.delete(group.name);
    });
  }

  #keep<T extends { readonly id: string }>(among: Map<string, T>, one: T): void {
    among.set(one.id, one);
  }

  #keepDataset(dataset: DatasetDocument): void {
    this.#forgetDataset(dataset.id);
    this.#datasets.set(dataset.id, dataset);
    this.#datasetNames.set(dataset.name, dataset.id);
    for (const resource of dataset.resources) this.#resources.set(resource.id, dataset.id);
  }

  #forgetDataset(id: string): void {
    const before = this.#datasets.get(id);
    if (!before) return;
    this.#datasets.delete(id);
    this.#datasetNames.delete(before.name);
    for (const resource of before.resources) this.#resources.delete(resource.id);
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
    `INSERT INTO "_catalog_entry" (kind, id, document) VALUES ($1, $2, $3)
     ON CONFLICT (kind, id) DO UPDATE SET document = excluded.document`,
    [kind, id, JSON.stringify(document)],
  );
}

async function erase(session: Session, kind: string, id: string): Promise<void> {
  await session.change('DELETE FROM "_catalog_entry" WHERE kind = $1 AND id = $2', [kind, id]);
}
