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
}
