/** A licence as the portal states it. Never inferred. */
export interface Licence {
  /** Id in CKAN’s list of licences, e.g. `cc-by`; empty where the portal states the licence in words alone. */
  readonly id: string;
  /** Name of the licence. */
  readonly title: string;
  /** Address of its text. */
  readonly url: string | undefined;
}

/** Name and title of an organization, a group or another thing that the catalogue counts. */
export interface Named {
  /** Name in addresses and searches. */
  readonly name: string;
  /** Name for people; `name` where the portal gives none. */
  readonly title: string;
}

/** One file or table of a dataset. */
export interface Resource {
  /** Id, by which `Client.table` finds its rows. */
  readonly id: string;
  /** Name for people; empty where the portal gives none. */
  readonly name: string;
  /** Markdown, as the portal gave it; empty where it gave none. */
  readonly description: string;
  /** Address of the file; empty where the portal gives none. */
  readonly url: string;
  /** Upper-case format such as `CSV`; empty where unknown. */
  readonly format: string;
  /** Bytes, where known. */
  readonly size: number | undefined;
  /** ISO 8601 in UTC. */
  readonly created: string | undefined;
  /** When the file last changed, or else what is said about it: ISO 8601 in UTC. */
  readonly modified: string | undefined;
  /** Whether rows can be asked for (CKAN: the DataStore holds it). */
  readonly queryable: boolean;
  /** Everything else that the portal gave. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** One dataset of a catalogue. */
export interface Dataset {
  /** Id, which never changes. */
  readonly id: string;
  /** Name in the address of its page, which its managers may change. */
  readonly name: string;
  /** Title for people, in Indonesian where the portal has several languages; `name` where there is none. */
  readonly title: string;
  /** Markdown, as the portal gave it: show it as text or through a safe renderer. */
  readonly notes: string;
  /** Page of the dataset on the portal. */
  readonly url: string;
  /** Produsen data: the organization that owns the dataset. */
  readonly publisher: Named | undefined;
  /** Walidata, where the portal names one. */
  readonly custodian: string | undefined;
  /** Undefined where the portal states none, or `notspecified`. */
  readonly licence: Licence | undefined;
  /** ISO 8601 in UTC. */
  readonly created: string | undefined;
  /** ISO 8601 in UTC. */
  readonly modified: string | undefined;
  /** Names of its tags. */
  readonly tags: readonly string[];
  /** Groups that it is in. */
  readonly groups: readonly Named[];
  /** Its files and tables, in the order of the portal. */
  readonly resources: readonly Resource[];
  /** Extras, custom fields included, as text by key. */
  readonly extras: Readonly<Record<string, string>>;
  /** The answer as it came. */
  readonly raw: Readonly<Record<string, unknown>>;
}
