import { randomUUID } from 'node:crypto';
import { tagView } from '../catalog/dataset-view.js';
import type { VocabularyDocument } from '../catalog/document.js';
import { invalid, notFound } from '../errors/failure.js';
import { isRecord, type Parameters } from '../json/plain-value.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, read, write } from './action.js';
import { checkTag } from './dataset-form.js';
import { isMissing, optionalText, required } from './parameter.js';

function view(vocabulary: VocabularyDocument): Record<string, unknown> {
  const { id, name, tags } = vocabulary;
  return { id, name, tags: tags.map((tag) => tagView(tag, id)) };
}

function find(context: Context, parameters: Parameters): VocabularyDocument {
  const id = optionalText(parameters, 'id');
  if (id === undefined) throw invalid({ id: 'id not in data' });
  const vocabulary = context.catalog.vocabulary(id);
  if (!vocabulary) throw notFound(`Could not find vocabulary "${id}"`);
  return vocabulary;
}

function tagNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) {
    throw invalid({ tags: ['Only lists of dicts can be placed against subschema tags not str'] });
  }
  return [...new Set(value.map((tag: unknown) => checkTag(isRecord(tag) ? tag['name'] : tag)))].sort();
}

function checkedName(context: Context, value: unknown, own?: string): string {
  if (isMissing(value)) throw invalid({ name: ['Missing value'] });
  const name = String(value);
  if (name.length < 2) throw invalid({ name: [`Name must be at least 2 characters long`] });
  if (name.length > 100) throw invalid({ name: ['Name must be a maximum of 100 characters long'] });
  const there = context.catalog.vocabulary(name);
  if (there && there.id !== own) throw invalid({ name: ['That vocabulary name is already in use.'] });
  return name;
}

async function keep(context: Context, vocabulary: VocabularyDocument): Promise<Record<string, unknown>> {
  await context.database.transaction((session) => context.catalog.writeVocabulary(session, vocabulary));
  return view(vocabulary);
}

function create(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'vocabulary_create');
  const name = checkedName(context, form['name']);
  const tags = form['tags'] === undefined ? [] : tagNames(form['tags']);
  return keep(context, { id: optionalText(form, 'id') ?? randomUUID(), name, tags });
}

function update(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'vocabulary_update');
  const before = find(context, form);
  const name = form['name'] === undefined ? before.name : checkedName(context, form['name'], before.id);
  const tags = form['tags'] === undefined ? before.tags : tagNames(form['tags']);
  return keep(context, { ...before, name, tags });
}

async function remove(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'vocabulary_delete');
  const { id } = find(context, form);
  await context.database.transaction((session) => context.catalog.removeVocabulary(session, id));
  return null;
}

/** A tag is made for a vocabulary only; free tags come with datasets. */
async function createTag(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'tag_create');
  const name = checkTag(form['name']);
  const vocabulary = find(context, { id: required(form, 'vocabulary_id') });
  if (vocabulary.tags.includes(name)) {
    throw invalid({ vocabulary_id: [`Tag ${name} already belongs to vocabulary ${vocabulary.id}`] });
  }
  await keep(context, { ...vocabulary, tags: [...vocabulary.tags, name].sort() });
  return tagView(name, vocabulary.id);
}

async function removeTag(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'tag_delete');
  const id = required(form, 'id');
  const vocabulary = find(context, { id: required(form, 'vocabulary_id') });
  const tags = vocabulary.tags.filter((name) => name !== id && tagView(name, vocabulary.id)['id'] !== id);
  if (tags.length === vocabulary.tags.length) throw notFound(`Could not find tag "${id}"`);
  await keep(context, { ...vocabulary, tags });
  return null;
}

/** What can be asked of vocabularies and changed in them. */
export const vocabularyActions: readonly Action[] = [
  read('vocabulary_list', 'Return a list of all the site’s tag vocabularies.', (context) =>
    context.catalog.vocabularies().map(view),
  ),
  read('vocabulary_show', 'Return a single tag vocabulary.', (context, parameters) => view(find(context, parameters))),
  write('vocabulary_create', 'Create a new tag vocabulary.', create),
  write('vocabulary_update', 'Update a tag vocabulary.', update),
  write('vocabulary_delete', 'Delete a tag vocabulary.', remove),
  write('tag_create', 'Create a new vocabulary tag.', createTag),
  write('tag_delete', 'Delete a tag.', removeTag),
];
