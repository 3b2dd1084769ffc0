/** A licence as the portal states it. Never inferred. */
export interface Licence {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
}

/** Name and title of an organization, a group or another thing that the catalogue counts. */
export interface Named {
  readonly name: string;
  readonly title: string;
}

/** One file or table of a dataset. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Address of the file; empty where the portal gives none. */
  readonly url: string;
  /** Upper-case format such as `CSV`; empty where unknown. */
  readonly format: string;
  /** Bytes, where known. */
  readonly size: number | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
  /** Whether rows can be asked for (CKAN: the DataStore holds it). */
  readonly queryable: boolean;
  /** Everything else that the portal gave. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** One dataset of a catalogue. */
export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Markdown, as the portal gave it: show it as text or through a safe renderer. */
  readonly notes: string;
  /** Page of the dataset on the portal. */
  readonly url: string;
  /** Produsen data: the organization that owns the dataset. */
  readonly publisher: Named | undefined;
  /** Walidata, where the portal names one. */
  readonly custodian: string | undefined;
  readonly licence: Licence | undefined;
  /** ISO 8601 in UTC. */
  readonly created: string | undefined;
  /** ISO 8601 in UTC. */
  readonly modified: string | undefined;
  readonly tags: readonly string[];
  readonly groups: readonly Named[];
  readonly resources: readonly Resource[];
  /** Extras, custom fields included, as text by key. */
  readonly extras: Readonly<Record<string, string>>;
  readonly raw: Readonly<Record<string, unknown>>;
}
