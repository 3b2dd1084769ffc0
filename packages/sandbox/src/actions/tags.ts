import { datasetView, tagView } from '../catalog/dataset-view.js';
import type { VocabularyDocument } from '../catalog/document.js';
import { licenses, licenseView } from '../catalog/license.js';
import { notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { isPublic } from './access.js';
import { type Action, type Context, read } from './action.js';
import { isMissing, natural, optionalText, required, strictBoolean, wholeNumber } from './parameter.js';

/** A tag, and the vocabulary it is out of. */
interface Tag {
  readonly name: string;
  readonly vocabulary: string | null;
}

function byFolded(a: Tag, b: Tag): number {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The free tags of public datasets. */
function freeTags(context: Context): Tag[] {
  const names = context.catalog
    .datasets()
    .filter(isPublic)
    .flatMap((dataset) => dataset.tags);
  return [...new Set(names)].map((name) => ({ name, vocabulary: null })).sort(byFolded);
}

function tagsOf(vocabulary: VocabularyDocument): Tag[] {
  return vocabulary.tags.map((name) => ({ name, vocabulary: vocabulary.id })).sort(byFolded);
}

/** The tags that are meant: the free ones, or those of a vocabulary. Throws 404 for an unknown one. */
function meant(context: Context, parameters: Parameters): Tag[] {
  const asked = optionalText(parameters, 'vocabulary_id');
  if (asked === undefined) return freeTags(context);
  const vocabulary = context.catalog.vocabulary(asked);
  if (!vocabulary) throw notFound(`could not find vocabulary '${asked}'`);
  return tagsOf(vocabulary);
}

function searched(context: Context, parameters: Parameters): Tag[] {
  const word = (optionalText(parameters, 'query') ?? optionalText(parameters, 'q') ?? '').toLowerCase();
  return meant(context, parameters).filter((tag) => tag.name.toLowerCase().includes(word));
}

function list(context: Context, parameters: Parameters): unknown {
  const tags = searched(context, parameters);
  // Any text means yes here, "false" as well.
  return parameters['all_fields']
    ? tags.map(({ name, vocabulary }) => tagView(name, vocabulary))
    : tags.map((tag) => tag.name);
}

function show(context: Context, parameters: Parameters): unknown {
  const id = required(parameters, 'id');
  const found = meant(context, parameters).find(
    ({ name, vocabulary }) => name === id || tagView(name, vocabulary)['id'] === id,
  );
  if (!found) throw notFound();
  const { name, vocabulary } = found;
  const view = tagView(name, vocabulary);
  if (!strictBoolean(parameters, 'include_datasets', false)) return view;
  const tagged = context.catalog
    .datasets()
    .filter(
      (dataset) =>
        isPublic(dataset) &&
        (vocabulary === null
          ? dataset.tags.includes(name)
          : dataset.chosen?.some((tag) => tag.name === name && tag.vocabulary === vocabulary)),
    );
  return { ...view, packages: tagged.map((dataset) => datasetView(context.catalog, dataset, context.site)) };
}

function isAsked(parameters: Parameters): boolean {
  return !isMissing(parameters['query']) || !isMissing(parameters['q']);
}

function search(context: Context, parameters: Parameters): unknown {
  const found = isAsked(parameters) ? searched(context, parameters) : [];
  const offset = natural(parameters, 'offset') ?? 0;
  const limit = natural(parameters, 'limit');
  const page = found.slice(offset, limit === undefined ? undefined : offset + limit);
  return {
    count: found.length,
    results: page.map(({ name, vocabulary }) => ({
      id: tagView(name, vocabulary)['id'],
      name,
      vocabulary_id: vocabulary,
    })),
  };
}

function autocomplete(context: Context, parameters: Parameters): unknown {
  if (!isAsked(parameters)) return [];
  return searched(context, parameters)
    .map((tag) => tag.name)
    .slice(0, wholeNumber(parameters['limit']) ?? undefined);
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

/** What can be asked of tags, licences and formats. */
export const tagReads: readonly Action[] = [
  read('tag_list', 'Return a list of the site’s tags.', list),
  read('tag_show', 'Return the details of a tag and all its datasets.', show),
  read('tag_search', 'Return a list of tags whose names contain a given string.', search),
  read('tag_autocomplete', 'Return a list of tag names that contain a given string.', autocomplete),
  read('license_list', 'Return the list of licenses available for datasets on the site.', (context) =>
    licenses.map((one) => licenseView(one, context.locale)),
  ),
  read('format_autocomplete', 'Return a list of resource formats whose names contain a string.', formats),
];
