import { datasetView, tagView } from '../catalog/dataset-view.js';
import { licenses, licenseView } from '../catalog/license.js';
import { invalid, notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic } from './access.js';
import { type Action, type Context, read } from './action.js';
import { isMissing, natural, optionalText, required, strictBoolean, wholeNumber } from './parameter.js';

function byFolded(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function tagNames(context: Context): string[] {
  return [
    ...new Set(
      context.catalog
        .datasets()
        .filter(isPublic)
        .flatMap((dataset) => dataset.tags),
    ),
  ].sort(byFolded);
}

function searched(context: Context, parameters: Parameters): string[] {
  const vocabulary = optionalText(parameters, 'vocabulary_id');
  if (vocabulary !== undefined) throw notFound(`could not find vocabulary '${vocabulary}'`);
  const word = (optionalText(parameters, 'query') ?? optionalText(parameters, 'q') ?? '').toLowerCase();
  return tagNames(context).filter((name) => name.toLowerCase().includes(word));
}

function list(context: Context, parameters: Parameters): unknown {
  const names = searched(context, parameters);
  // Any text means yes here, "false" as well.
  return parameters['all_fields'] ? names.map(tagView) : names;
}

function show(context: Context, parameters: Parameters): unknown {
  const id = required(parameters, 'id');
  const name = tagNames(context).find((one) => one === id || tagView(one)['id'] === id);
  if (name === undefined) throw notFound();
  if (!strictBoolean(parameters, 'include_datasets', false)) return tagView(name);
  const tagged = context.catalog.datasets().filter((dataset) => isPublic(dataset) && dataset.tags.includes(name));
  return { ...tagView(name), packages: tagged.map((dataset) => datasetView(context.catalog, dataset, context.site)) };
}

function search(context: Context, parameters: Parameters): unknown {
  const asked = !isMissing(parameters['query']) || !isMissing(parameters['q']);
  const found = asked ? searched(context, parameters) : [];
  const offset = natural(parameters, 'offset') ?? 0;
  const limit = natural(parameters, 'limit');
  const page = found.slice(offset, limit === undefined ? undefined : offset + limit);
  return { count: found.length, results: page.map((name) => ({ id: tagView(name)['id'], name, vocabulary_id: null })) };
}

function autocomplete(context: Context, parameters: Parameters): unknown {
  const asked = !isMissing(parameters['query']) || !isMissing(parameters['q']);
  return asked ? searched(context, parameters).slice(0, wholeNumber(parameters['limit']) ?? undefined) : [];
}

function formats(context: Context, parameters: Parameters): unknown {
  const word = required(parameters, 'q').toLowerCase();
  const all = context.catalog
    .datasets()
    .filter(isPublic)
    .flatMap((dataset) => dataset.resources.map((resource) => resource.format.toLowerCase()));
  return [...new Set(all)]
    .filter((format) => format !== '' && format.includes(word))
    .slice(0, wholeNumber(parameters['limit'] ?? 5));
}

function vocabulary(_context: Context, parameters: Parameters): never {
  const id = optionalText(parameters, 'id');
  if (id === undefined) throw invalid({ id: 'id not in data' });
  throw notFound(`Could not find vocabulary "${id}"`);
}

/** What can be asked of tags, licences and formats. */
export const tagReads: readonly Action[] = [
  read('tag_list', 'Return a list of the site’s tags.', list),
  read('tag_show', 'Return the details of a tag and all its datasets.', show),
  read('tag_search', 'Return a list of tags whose names contain a given string.', search),
  read('tag_autocomplete', 'Return a list of tag names that contain a given string.', autocomplete),
  read('vocabulary_list', 'Return a list of all the site’s tag vocabularies.', () => []),
  read('vocabulary_show', 'Return a single tag vocabulary.', vocabulary),
  read('license_list', 'Return the list of licenses available for datasets on the site.', () =>
    licenses.map(licenseView),
  ),
  read('format_autocomplete', 'Return a list of resource formats whose names contain a string.', formats),
];
