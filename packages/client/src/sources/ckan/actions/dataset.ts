import * as z from 'zod/mini';
import {
  anything,
  count,
  flag,
  maybe,
  named,
  names,
  type Paging,
  type ResultSchemas,
  readerText,
  tagged,
  text,
  titled,
} from './loose-value.js';
import { resource } from './resource.js';

const tag = z.looseObject({ ...tagged, state: text });
const member = z.looseObject({ ...named, description: readerText });

const shape = {
  title: readerText,
  type: text,
  state: text,
  private: maybe(flag),
  url: text,
  version: text,
  notes: readerText,
  author: text,
  author_email: text,
  maintainer: text,
  maintainer_email: text,
  license_id: text,
  license_title: text,
  license_url: text,
  isopen: maybe(flag),
  owner_org: text,
  creator_user_id: text,
  metadata_created: text,
  metadata_modified: text,
  num_resources: maybe(count),
  num_tags: maybe(count),
  organization: maybe(z.union([member, z.string()])),
  resources: maybe(z.array(resource)),
  tags: maybe(z.array(z.union([tag, z.string()]))),
  groups: maybe(z.array(z.union([member, z.string()]))),
  extras: maybe(z.array(z.looseObject({ key: z.string(), value: z.unknown() }))),
};

/** A dataset. Keys of a site's own schema are kept. */
export const dataset = z.looseObject({ id: z.string(), name: z.string(), ...shape });

/** A dataset as a search or a list inside something else gives it: it may lack anything. */
export const foundDataset = z.looseObject({ id: text, name: text, ...shape });

const facet = z.looseObject({
  title: text,
  items: z.array(z.looseObject({ name: z.string(), display_name: readerText, count })),
});

const search = z.looseObject({
  count,
  results: z.array(foundDataset),
  sort: text,
  facets: maybe(z.record(z.string(), z.record(z.string(), count))),
  search_facets: maybe(z.record(z.string(), facet)),
});

const suggestion = z.looseObject({ ...titled, match_field: text, match_displayed: text });

/** A dataset, as an action gives it. */
export type CkanDataset = z.output<typeof dataset>;
/** A dataset in the results of a search. */
export type CkanFoundDataset = z.output<typeof foundDataset>;
/** The result of package_search. */
export type CkanSearch = z.output<typeof search>;

/** Parameters of package_search. */
export interface SearchParameters {
  /** Words, or Solr's query language. */
  readonly q?: string | undefined;
  /** A filter in Solr's query language. */
  readonly fq?: string | undefined;
  readonly fq_list?: readonly string[] | undefined;
  /** E.g. `metadata_modified desc`; the direction is required. */
  readonly sort?: string | undefined;
  /** Default 10; most portals give at most 1,000. */
  readonly rows?: number | undefined;
  readonly start?: number | undefined;
  readonly facet?: boolean | undefined;
  readonly 'facet.field'?: readonly string[] | undefined;
  /** Default 50; -1 for all. */
  readonly 'facet.limit'?: number | undefined;
  readonly 'facet.mincount'?: number | undefined;
  readonly fl?: string | readonly string[] | undefined;
  readonly include_private?: boolean | undefined;
  readonly include_drafts?: boolean | undefined;
  /** 2.10 and newer. */
  readonly include_deleted?: boolean | undefined;
  readonly use_default_schema?: boolean | undefined;
  readonly extras?: Readonly<Record<string, unknown>> | undefined;
  readonly qf?: string | undefined;
  readonly bf?: string | undefined;
  readonly boost?: string | undefined;
  readonly tie?: string | undefined;
  readonly defType?: string | undefined;
  readonly mm?: string | undefined;
  readonly df?: string | undefined;
  /** Parameters of extensions, e.g. `ext_bbox`. */
  readonly [extension: `ext_${string}`]: unknown;
}

/** Actions that read datasets. */
export interface DatasetActions {
  /** Names of all public datasets. */
  readonly package_list: { readonly parameters: Paging; readonly result: string[] };
  /** Whole datasets, the last changed first. */
  readonly current_package_list_with_resources: {
    readonly parameters: Paging & { readonly page?: number | undefined };
    readonly result: CkanFoundDataset[];
  };
  /** One dataset by id or name. */
  readonly package_show: {
    readonly parameters: {
      readonly id: string;
      readonly use_default_schema?: boolean | undefined;
      readonly include_plugin_data?: boolean | undefined;
      /** 2.10 and older. */
      readonly include_tracking?: boolean | undefined;
    };
    readonly result: CkanDataset;
  };
  readonly package_search: { readonly parameters: SearchParameters; readonly result: CkanSearch };
  /** Datasets whose name or title begins with some letters. */
  readonly package_autocomplete: {
    readonly parameters: { readonly q: string; readonly limit?: number | undefined };
    readonly result: z.output<typeof suggestion>[];
  };
  /** Datasets of a group. */
  readonly group_package_show: {
    readonly parameters: { readonly id: string; readonly limit?: number | undefined };
    readonly result: CkanFoundDataset[];
  };
  readonly package_relationships_list: {
    readonly parameters: {
      readonly id: string;
      readonly id2?: string | undefined;
      readonly rel?: string | undefined;
    };
    readonly result: Record<string, unknown>[];
  };
  /** People who may change a dataset besides its organization. */
  readonly package_collaborator_list: {
    readonly parameters: { readonly id: string; readonly capacity?: string | undefined };
    readonly result: Record<string, unknown>[];
  };
  readonly package_collaborator_list_for_user: {
    readonly parameters: { readonly id: string; readonly capacity?: string | undefined };
    readonly result: Record<string, unknown>[];
  };
}

/** Schemas of their results. */
export const results: ResultSchemas<DatasetActions> = {
  package_list: names,
  current_package_list_with_resources: z.array(foundDataset),
  package_show: dataset,
  package_search: search,
  package_autocomplete: z.array(suggestion),
  group_package_show: z.array(foundDataset),
  package_relationships_list: z.array(anything),
  package_collaborator_list: z.array(anything),
  package_collaborator_list_for_user: z.array(anything),
};
