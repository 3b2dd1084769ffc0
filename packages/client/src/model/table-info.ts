import type { RegionCodes } from './region-codes.js';

/**
 * What a reader wants to know about a table before trusting it. Every part comes from the portal's own answer, in its own words; what it does not say is
 * undefined, and so is what it fills with `-`.
 */
export interface TableInfo {
  /** Title for people; empty where there is none. */
  readonly title: string;
  /** Description as the portal gave it, often Markdown; empty where there is none. */
  readonly description: string;
  /** Page of the data on its portal, for people. */
  readonly url: string;
  /** Produsen data. */
  readonly publisher: string | undefined;
  /** Walidata. */
  readonly custodian: string | undefined;
  /** Never inferred: undefined where the portal states none. */
  readonly licence: string | undefined;
  /** Address of the text of the licence. */
  readonly licenceUrl: string | undefined;
  /** Where a problem with the data is told: a `mailto:` address; undefined where the portal names nobody. */
  readonly contact: string | undefined;
  /** When the data last changed: ISO 8601 in UTC. */
  readonly updated: string | undefined;
  /** When the data was first published: ISO 8601 in UTC. */
  readonly created: string | undefined;
  /** Whether the portal marks the data as example data. */
  readonly example: boolean;
  /** Unit of its figures, e.g. `ORANG`, where all have one. */
  readonly unit: string | undefined;
  /** How often it is published, e.g. `tahunan`. */
  readonly frequency: string | undefined;
  /** The area that it is about. */
  readonly coverage: string | undefined;
  /** The time that it is about, e.g. `2018–2024`. */
  readonly period: string | undefined;
  /** Codes of the area that it is about. */
  readonly region: RegionCodes | undefined;
  /** Konsep of the standard of its data. */
  readonly concept: string | undefined;
  /** Definisi of the standard of its data. */
  readonly definition: string | undefined;
  /** Ukuran of the standard of its data, e.g. `Jumlah`. */
  readonly measure: string | undefined;
  /** Klasifikasi of the standard of its data, e.g. `Jenis kelamin`. */
  readonly classification: string | undefined;
}
