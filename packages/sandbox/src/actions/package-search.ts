import { datasetView } from '../catalog/dataset-view.js';
import { type IndexEntry, indexEntry, matches } from '../catalog/index-entry.js';
import { scoreWords } from '../catalog/score.js';
import { parseSolrQuery } from '../catalog/solr-query.js';
import { invalid, searchFailed, searchQueryInvalid } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { pythonRepr } from '../json/python-repr.js';
import { isPublic } from './access.js';
import { type Context, read } from './action.js';
import { facetFields, facets } from './facet.js';
import { isMissing, natural, optionalText, strictBoolean, wholeNumber } from './parameter.js';

const known = new Set(
  'q fl fq fq_list rows sort start wt qf bf boost facet defType mm tie df facet.mincount facet.limit facet.field extras include_private include_drafts include_deleted use_default_schema'.split(
    ' ',
  ),
);
const defaultSort = 'score desc, metadata_modified desc';

/** A dataset that answers, and how well. */
interface Hit {
  readonly entry: IndexEntry;
  readonly score: number;
}

function checkKnown(context: Context, parameters: Parameters): void {
  const isKnown = (key: string): boolean =>
    key.startsWith('ext_') || (known.has(key) && !(key === 'include_deleted' && context.profile.minor < 10));
  const extra = Object.keys(parameters).filter((key) => !isKnown(key));
  if (extra.length > 0) throw searchQueryInvalid(`"Invalid search parameters: ${pythonRepr(extra)}"`);
  for (const name of ['q', 'fq']) {
    if (
      String(parameters[name] ?? '')
        .trimStart()
        .startsWith('{!')
    ) {
      throw searchFailed(`"Local parameters are not supported in param '${name}'."`);
    }
  }
}

function wordsOfQuery(q: string): readonly string[] {
  return q.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function find(entries: readonly IndexEntry[], q: string): Hit[] {
  if (['', '*:*', '""', "''", '*'].includes(q)) return entries.map((entry) => ({ entry, score: 1 }));
  if (q.includes(':')) {
    const query = parseSolrQuery(q);
    return entries.filter((entry) => matches(query, entry)).map((entry) => ({ entry, score: 1 }));
  }
  const words = wordsOfQuery(q);
  return entries.flatMap((entry) => {
    const score = scoreWords(words, entry);
    return score === undefined ? [] : [{ entry, score }];
  });
}

/** CKAN walks a lone text letter by letter and so finds nothing with it. */
function filters(parameters: Parameters): readonly string[] {
  const list = parameters['fq_list'];
  const fq = optionalText(parameters, 'fq');
  const lone = typeof list === 'string' && list !== '' ? ['-*:*'] : [];
  return [...(fq === undefined ? [] : [fq]), ...lone, ...(Array.isArray(list) ? list.map(String) : [])];
}

function visible(context: Context, parameters: Parameters): IndexEntry[] {
  const wide = (name: string): boolean => strictBoolean(parameters, name, false) && context.isAdmin;
  const [privates, drafts, deleted] = [wide('include_private'), wide('include_drafts'), wide('include_deleted')];
  const states = ['active', ...(drafts ? ['draft'] : []), ...(deleted ? ['deleted'] : [])];
  return context.catalog
    .datasets()
    .filter((dataset) => isPublic(dataset) || (states.includes(dataset.state) && (privates || !dataset.private)))
    .map((dataset) => indexEntry(context.catalog, dataset));
}

type Compare = (a: Hit, b: Hit) => number;

function parseSort(sort: string): Compare {
  const keys = sort.split(',').map((part): Compare => {
    const [, field, direction] = /^\s*(\S+)\s+(asc|desc)\s*$/i.exec(part) ?? [];
    if (field === undefined) throw searchQueryInvalid(`'Invalid "sort" parameter'`);
    const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
    return (a, b) => {
      if (field === 'score') return sign * (a.score - b.score);
      const [one, other] = [a, b].map((hit) => hit.entry.values.get(field)?.[0] ?? '') as [string, string];
      if (field.startsWith('num_')) return sign * (Number(one) - Number(other));
      return one < other ? -sign : one > other ? sign : 0;
    };
  });
  return (a, b) =>
    keys.reduce((result, compare) => result || compare(a, b), 0) || (a.entry.dataset.id < b.entry.dataset.id ? -1 : 1);
}

function project(view: Record<string, unknown>, entry: IndexEntry, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      if (name in view && typeof view[name] !== 'object') return [[name, view[name]]];
      const values = entry.values.get(name);
      if (values === undefined || values.length === 0) return [];
      return [[name, ['tags', 'groups', 'res_format', 'res_name', 'res_url'].includes(name) ? values : values[0]]];
    }),
  );
}

function fieldList(value: unknown): readonly string[] {
  if (isMissing(value)) return [];
  const list = Array.isArray(value) ? value.map(String) : String(value).split(/[\s,]+/);
  return list.filter((name) => name !== '');
}

function search(context: Context, parameters: Parameters): Record<string, unknown> {
  const integer = ['Invalid integer', 'Please enter an integer value'];
  const rows = Math.min(natural(parameters, 'rows', integer) ?? 10, context.limits.packageRowsMax);
  const first = natural(parameters, 'start', integer) ?? 0;
  const gone = first > 0 ? context.shift : 0;
  const start = first + gone;
  const asked = facetFields(parameters['facet.field']);
  const limit = wholeNumber(parameters['facet.limit'] ?? 50);
  const least = wholeNumber(parameters['facet.mincount'] ?? 1);
  if (limit === undefined) throw invalid({ 'facet.limit': integer });
  if (least === undefined) throw invalid({ 'facet.mincount': integer });
  checkKnown(context, parameters);
  strictBoolean(parameters, 'use_default_schema', false);
  const entries = visible(context, parameters);
  const sort = optionalText(parameters, 'sort');
  const order = sort === undefined || sort === 'rank' ? defaultSort : sort;
  const compare = parseSort(order);
  const conditions = filters(parameters).map((text) => parseSolrQuery(text));
  const hits = find(entries, (optionalText(parameters, 'q') ?? '').trim())
    .filter((hit) => conditions.every((condition) => matches(condition, hit.entry)))
    .sort(compare);
  const names = fieldList(parameters['fl']);
  const withFacets = String(parameters['facet'] ?? 'true').toLowerCase() !== 'false';
  const counted = withFacets
    ? facets(
        context.catalog,
        hits.map((hit) => hit.entry),
        asked,
        limit,
        least,
      )
    : {};
  return {
    count: Math.max(0, hits.length - gone),
    facets: {},
    results: hits.slice(start, start + rows).map(({ entry }) => {
      const view = datasetView(context.catalog, entry.dataset, context.site);
      return names.length > 0 ? project(view, entry, names) : view;
    }),
    sort: order,
    search_facets: {},
    ...counted,
  };
}

/** The search of datasets. */
export const packageSearch = read(
  'package_search',
  'Searches for packages satisfying a given search criteria.',
  search,
);
