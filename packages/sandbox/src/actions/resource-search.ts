import type { Placed } from '../catalog/catalog.js';
import { resourceView } from '../catalog/dataset-view.js';
import { invalid } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic } from './access.js';
import type { Context } from './action.js';
import { isMissing, natural } from './parameter.js';

const fields: readonly string[] = [
  'id',
  'package_id',
  'url',
  'format',
  'description',
  'hash',
  'position',
  'name',
  'resource_type',
  'mimetype',
  'mimetype_inner',
  'size',
  'created',
  'last_modified',
  'cache_url',
  'cache_last_updated',
  'url_type',
  'state',
];

type Term = readonly [field: string, word: string];

function parseTerm(text: unknown): Term {
  const colon = String(text).indexOf(':');
  if (colon < 0) throw invalid({ query: 'Must be <field>:<value> pair(s)' });
  const field = String(text).slice(0, colon);
  if (!fields.includes(field)) throw invalid({ query: `Field "${field}" not recognised in resource_search.` });
  return [
    field,
    String(text)
      .slice(colon + 1)
      .toLowerCase(),
  ];
}

/** Resources of public datasets that hold every term. */
export function resourceSearch(context: Context, parameters: Parameters): unknown {
  const query = parameters['query'];
  if (isMissing(query)) throw invalid({ query: 'Missing value' });
  const terms = (Array.isArray(query) ? query : [query]).map(parseTerm);
  const offset = natural(parameters, 'offset') ?? 0;
  const limit = natural(parameters, 'limit');
  const all = context.catalog
    .datasets()
    .filter(isPublic)
    .flatMap((dataset) => dataset.resources.map((resource): Placed => ({ dataset, resource })));
  const views = all.map(({ dataset, resource }) => resourceView(dataset, resource, context.site));
  const found = views.filter((view) =>
    terms.every(([field, word]) => {
      const value = String(view[field] ?? '').toLowerCase();
      return field === 'hash' ? value.startsWith(word) : value.includes(word);
    }),
  );
  const page = found.slice(offset, limit === undefined ? undefined : offset + limit);
  // The rows come straight from the table, where only a resource with a table is marked.
  const rows = page.map(({ datastore_active, ...view }) => (datastore_active ? { ...view, datastore_active } : view));
  return { count: found.length, results: rows };
}
