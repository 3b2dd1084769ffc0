import type { Dataset } from '../model/dataset.js';
import { datasetOf } from '../sources/ckan/dataset.js';
import { listOf, objectOf, type Raw } from '../sources/ckan/loose.js';
import type { CkanPortal } from '../sources/ckan/portal.js';
import type { CallOptions } from '../sources/source.js';

/** Fields by which the datasets of a catalogue are counted. */
export type FacetField = 'organization' | 'groups' | 'tags' | 'formats' | 'licence';

/** What is looked for in a catalogue. */
export interface DatasetSearch {
  /** Words; the portal ranks by them. */
  readonly text?: string | undefined;
  /** Name of an organization. */
  readonly organization?: string | undefined;
  /** Names of groups, all of which a dataset is in. */
  readonly groups?: readonly string[] | undefined;
  /** Tags, all of which a dataset has. */
  readonly tags?: readonly string[] | undefined;
  /** Formats such as `CSV`, all of which a dataset has. */
  readonly formats?: readonly string[] | undefined;
  /** Id of a licence. */
  readonly licence?: string | undefined;
  /** Default: `relevance` with words, else `modified`. */
  readonly sort?: 'relevance' | 'modified' | 'created' | 'title' | undefined;
  /** From 1; default 1. */
  readonly page?: number | undefined;
  /** 0 to 1,000; default 20. */
  readonly pageSize?: number | undefined;
  /** What is counted; default nothing. */
  readonly facets?: readonly FacetField[] | undefined;
}

/** One value of a facet, and how many of the found datasets have it. */
export interface FacetValue {
  /** What to search by: the name of an organization, a tag, a format. */
  readonly name: string;
  /** The name for people. */
  readonly title: string;
  /** Found datasets that have it. */
  readonly count: number;
}

/** Datasets found, with what is known about the whole. */
export interface DatasetPage {
  /** Those of this page, in the order of the search. */
  readonly datasets: readonly Dataset[];
  /** Datasets found in all. */
  readonly total: number;
  /** Number of this page, from 1. */
  readonly page: number;
  /** Largest count first. */
  readonly facets: Readonly<Partial<Record<FacetField, readonly FacetValue[]>>>;
}

const columns: Readonly<Record<FacetField, string>> = {
  organization: 'organization',
  groups: 'groups',
  tags: 'tags',
  formats: 'res_format',
  licence: 'license_id',
};

const orders = {
  relevance: undefined,
  modified: 'metadata_modified desc',
  created: 'metadata_created desc',
  title: 'title_string asc',
} as const;

/** Searches a catalogue. */
export async function searchDatasets(
  portal: CkanPortal,
  search: DatasetSearch,
  { signal }: CallOptions,
): Promise<DatasetPage> {
  const { text = '', page = 1, pageSize = 20, facets = [] } = search;
  const rows = Math.min(Math.max(0, Math.floor(pageSize) || 0), 1_000);
  const filters = filtersOf(search);
  const ask = async (start: number, left: number, counted: readonly FacetField[]): Promise<Raw> =>
    objectOf(
      await portal.action(
        'package_search',
        {
          q: text.trim() === '' ? undefined : plainWords(text),
          // A list of filters that is sent as one text finds nothing; folded into one filter it works everywhere.
          fq: filters.length === 0 ? undefined : filters.join(' '),
          sort: orders[search.sort ?? (text.trim() === '' ? 'modified' : 'relevance')],
          rows: left,
          start,
          'facet.field': counted.length === 0 ? undefined : JSON.stringify(counted.map((facet) => columns[facet])),
        },
        { signal },
      ),
    );
  const start = Math.max(0, Math.floor(page) - 1) * rows;
  const result = await ask(start, rows, facets);
  const found = [...listOf(result['results'])];
  const total = Number(result['count']) || 0;
  // A portal may give fewer than it is asked for, and does not say so.
  while (found.length > 0 && found.length < rows && start + found.length < total) {
    const more = listOf((await ask(start + found.length, rows - found.length, []))['results']);
    if (more.length === 0) break;
    found.push(...more);
  }
  return {
    datasets: found.map((raw) => datasetOf(raw, portal.url)),
    total,
    page,
    facets: Object.fromEntries(facets.map((facet) => [facet, facetOf(result, columns[facet])])),
  };
}

/** One dataset by id or name. */
export async function getDataset(portal: CkanPortal, id: string, { signal }: CallOptions): Promise<Dataset> {
  return datasetOf(await portal.action('package_show', { id }, { signal }), portal.url);
}

function filtersOf(search: DatasetSearch): readonly string[] {
  const one = (column: string, value: string): string => `+${column}:"${value.replace(/["\\]/g, '\\$&')}"`;
  return [
    ...(search.organization === undefined ? [] : [one('organization', search.organization)]),
    ...(search.groups ?? []).map((name) => one('groups', name)),
    ...(search.tags ?? []).map((name) => one('tags', name)),
    ...(search.formats ?? []).map((name) => one('res_format', name)),
    ...(search.licence === undefined ? [] : [one('license_id', search.licence)]),
  ];
}

// A colon or a brace would be read as the portal's own query language.
function plainWords(text: string): string {
  return text
    .replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

// Portals give the values in descending order of their names; older look-alikes only the short form.
function facetOf(result: Readonly<Record<string, unknown>>, column: string): readonly FacetValue[] {
  const items = listOf(objectOf(objectOf(result['search_facets'])[column])['items']).map((item) => ({
    name: String(item['name'] ?? ''),
    title: String(item['display_name'] || item['name'] || ''),
    count: Number(item['count']) || 0,
  }));
  const short = Object.entries(objectOf(objectOf(result['facets'])[column]));
  const values =
    items.length > 0 ? items : short.map(([name, count]) => ({ name, title: name, count: Number(count) || 0 }));
  return [...values].sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
}
