/** What a reader wants to know about a table before trusting it. Every part comes from the portal's own answer. */
export interface TableInfo {
  readonly title: string;
  readonly description: string;
  /** Page of the data on its portal, for people. */
  readonly url: string;
  /** Produsen data. */
  readonly publisher: string | undefined;
  /** Walidata. */
  readonly custodian: string | undefined;
  readonly licence: string | undefined;
  readonly licenceUrl: string | undefined;
  /** Where a problem with the data is told: a `mailto:` address; undefined where the portal names nobody. */
  readonly contact?: string | undefined;
  /** When the data last changed: ISO 8601 in UTC. */
  readonly updated: string | undefined;
  /** Whether the portal marks the data as example data. */
  readonly example: boolean;
  /** When the data was first published: ISO 8601 in UTC. */
  readonly created?: string | undefined;
  /** Unit of its figures, e.g. `ORANG`, where all have one. */
  readonly unit?: string | undefined;
  /** How often it is published, in the portal's own words. */
  readonly frequency?: string | undefined;
  /** The area that it is about, in the portal's own words. */
  readonly coverage?: string | undefined;
  /** The time that it is about, in the portal's own words, e.g. `2018–2024`. */
  readonly period?: string | undefined;
}
