import type { Catalog } from './catalog.js';
import type { DatasetDocument } from './document.js';
import type { SolrQuery } from './solr-query.js';

/** A dataset as the search sees it: values by field, and words by field. */
export interface IndexEntry {
  readonly dataset: DatasetDocument;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

const analysed: readonly string[] = ['title', 'notes', 'text', 'author', 'maintainer', 'res_name', 'res_description'];

/** Lower-cased words; a word with hyphens counts in parts and as one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+(?:[-_.'’][\p{L}\p{N}]+)*/gu) ?? []
  ).flatMap((word) => {
    const parts = word.split(/[-_.'’]/);
    return parts.length === 1 ? parts : [...parts, parts.join('')];
  });
}

/** Makes the entry of a dataset. */
export function indexEntry(catalog: Catalog, dataset: DatasetDocument): IndexEntry {
  const organization = dataset.owner_org === null ? undefined : catalog.group(dataset.owner_org, true);
  const groups = dataset.groups.map((id) => catalog.group(id, false)).filter((group) => group !== undefined);
  const { resources } = dataset;
  const present = (texts: readonly (string | null | undefined)[]): string[] =>
    texts.filter((text) => typeof text === 'string' && text !== '') as string[];
  const values = new Map<string, readonly string[]>([
    ['id', [dataset.id]],
    ['name', [dataset.name]],
    ['title', [dataset.title]],
    ['title_string', [dataset.title]],
    ['notes', present([dataset.notes])],
    ['author', present([dataset.author])],
    ['maintainer', present([dataset.maintainer])],
    ['tags', dataset.tags],
    ...chosenValues(catalog, dataset),
    ['organization', present([organization?.name])],
    ['groups', groups.map((group) => group.name)],
    ['owner_org', present([dataset.owner_org])],
    ['license_id', present([dataset.license_id])],
    ['res_format', present(resources.map((resource) => resource.format))],
    ['res_name', present(resources.map((resource) => resource.name))],
    ['res_description', present(resources.map((resource) => resource.description))],
    ['res_url', resources.map((resource) => resource.url)],
    ['num_resources', [String(resources.length)]],
    ['num_tags', [String(dataset.tags.length)]],
    ['state', [dataset.state]],
    ['capacity', [dataset.private ? 'private' : 'public']],
    ['private', [String(dataset.private)]],
    ['dataset_type', [dataset.type]],
    ['type', [dataset.type]],
    ['metadata_created', [instant(dataset.metadata_created)]],
    ['metadata_modified', [instant(dataset.metadata_modified)]],
    ...dataset.extras.flatMap(({ key, value }): [string, string[]][] => [
      [`extras_${key}`, [value]],
      [key, [value]],
    ]),
  ]);
  const text = [
    'name',
    'title',
    'notes',
    'author',
    'maintainer',
    'tags',
    'groups',
    'organization',
    'res_name',
    'res_description',
  ]
    .flatMap((field) => values.get(field) ?? [])
    .concat(
      dataset.extras.map((extra) => extra.value),
      groups.map((group) => group.title),
      present([organization?.title]),
    );
  const all = new Map(values).set('text', text);
  return {
    dataset,
    values: all,
    words: new Map([...all].map(([field, list]) => [field, new Set(list.flatMap(wordsOf))])),
  };
}

/** Tags out of vocabularies are a field for each of these. */
function chosenValues(catalog: Catalog, dataset: DatasetDocument): [string, string[]][] {
  return catalog.vocabularies().flatMap((vocabulary): [string, string[]][] => {
    const names = (dataset.chosen ?? []).filter((tag) => tag.vocabulary === vocabulary.id).map((tag) => tag.name);
    return names.length > 0 ? [[`vocab_${vocabulary.name}`, names]] : [];
  });
}

/** A time as the index holds it: to the millisecond, with Z. */
function instant(naive: string): string {
  return new Date(`${naive}Z`).toISOString();
}

/** Whether a dataset answers a query. */
export function matches(query: SolrQuery, entry: IndexEntry): boolean {
  switch (query.kind) {
    case 'all':
      return true;
    case 'and':
      return query.parts.every((part) => matches(part, entry));
    case 'or':
      return query.parts.some((part) => matches(part, entry));
    case 'not':
      return !matches(query.part, entry);
    case 'term':
      return query.field === '*' || matchesTerm(query.field, query.text, query.phrase, entry);
    default:
      return (entry.values.get(query.field) ?? []).some((value) => {
        const low = query.low === '*' || (query.lowIn ? value >= bound(query.low) : value > bound(query.low));
        const high = query.high === '*' || (query.highIn ? value <= bound(query.high) : value < bound(query.high));
        return low && high;
      });
  }
}

/** A time without milliseconds is read as the index writes it. */
function bound(text: string): string {
  if (text === 'NOW') return new Date().toISOString();
  return text.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z$/, '$1.000Z');
}

function matchesTerm(field: string, text: string, phrase: boolean, entry: IndexEntry): boolean {
  if (!analysed.includes(field)) {
    const values = entry.values.get(field) ?? [];
    return phrase ? values.includes(text) : values.some((value) => fits(text, value));
  }
  if (!phrase && /[*?]/.test(text)) {
    return [...(entry.words.get(field) ?? [])].some((word) => fits(text.toLowerCase(), word));
  }
  if (phrase) {
    const wanted = wordsOf(text).join(' ');
    return (entry.values.get(field) ?? []).some((value) => ` ${wordsOf(value).join(' ')} `.includes(` ${wanted} `));
  }
  return holdsWord(entry.words.get(field), text);
}

/** A hyphenated word is there as one word or in all its parts. */
export function holdsWord(words: ReadonlySet<string> | undefined, text: string): boolean {
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (!words || parts.length === 0) return false;
  return words.has(parts.join('')) || parts.every((part) => words.has(part));
}

/** Whether a value fits a pattern of `*` and `?`. Linear in practice: only the last star is ever tried again. */
function fits(pattern: string, value: string): boolean {
  let [at, seen, star, mark] = [0, 0, -1, 0];
  while (seen < value.length) {
    if (at < pattern.length && (pattern[at] === '?' || (pattern[at] === value[seen] && pattern[at] !== '*'))) {
      at += 1;
      seen += 1;
    } else if (pattern[at] === '*') {
      star = at;
      mark = seen;
      at += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      seen = mark;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
