import { SatuError } from '../../errors/satu-error.js';
import type { Field, FieldType } from '../../model/field.js';
import type { Query } from '../../query/query.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf, utc } from '../ckan/loose-text.js';
import { equalities, sqlOf } from '../equalities.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { PagedSource, type RawPage } from '../paged-source.js';
import type { Source } from '../source.js';
import { registerSource } from '../source-kind.js';
import type { SourceOptions } from '../source-options.js';

const link = /\/explore\/dataset\/([^/]+)|\/api\/explore\/v2\.\d\/catalog\/datasets\/([^/]+)/;
// The platform's own bounds: of one page, and of offset and page together.
const largestPage = 100;
const furthest = 10_000;

/**
 * A dataset of an Opendatasoft portal (Explore v2.1), by its page or its API. Rows are filtered by equality, searched and counted there. The
 * platform gives no more than 10,000 rows in pages; beyond, `too-large`. Throws `invalid-config` for an address that names no dataset.
 */
export function opendatasoftSource(address: string | URL, options: SourceOptions = {}): Source {
  const { origin, pathname } = new URL(address);
  const [, one, two] = link.exec(pathname) ?? [];
  const name = one ?? two;
  if (name === undefined) throw new SatuError('invalid-config', `${address} names no dataset`, { field: 'src' });
  const base = `${origin}/api/explore/v2.1/catalog/datasets/${name}`;
  const ask = async (url: string, signal: AbortSignal | undefined): Promise<Raw> =>
    objectOf(await askJson(url, options, { signal }));
  return new PagedSource(
    {
      id: `opendatasoft:${base}`,
      maxPage: largestPage,
      search: true,
      total: true,
      accepts: (condition) => [...(equalities(condition)?.keys() ?? [' '])].every((field) => /^\w+$/.test(field)),
      async page(query, signal): Promise<RawPage> {
        const { offset, limit = largestPage } = query;
        if (offset + limit > furthest) {
          throw new SatuError('too-large', `The platform gives only its first ${furthest} rows`, {
            url: base,
            hint: 'Narrow the question, or open the CSV export of the dataset.',
          });
        }
        const where = whereOf(query);
        const parameters = new URLSearchParams({
          limit: String(limit),
          offset: String(offset),
          ...(where === '' ? {} : { where }),
        });
        const answer = await ask(`${base}/records?${parameters}`, signal);
        if (!Array.isArray(answer['results']))
          throw unexpected(base, 'The answer holds no results', textOf(answer['message']));
        const rows = looseRows(answer['results']);
        const total = Number(answer['total_count']);
        return { rows, total, more: offset + rows.length < Math.min(total, furthest) };
      },
      async fields(signal) {
        return listOf((await ask(base, signal))['fields']).map(fieldOf);
      },
      async info(signal) {
        const about = objectOf(objectOf((await ask(base, signal))['metas'])['default']);
        return {
          title: textOf(about['title']) || name,
          description: textOf(about['description'])
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
          url: `${origin}/explore/dataset/${name}/`,
          publisher: textOf(about['publisher']) || undefined,
          licence: textOf(about['license']) || undefined,
          licenceUrl: textOf(about['license_url']) || undefined,
          updated: utc(about['data_processed'] ?? about['modified']),
        };
      },
    },
    options,
  );
}

function whereOf({ where, search }: Query): string {
  const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return [
    ...(where === undefined ? [] : [sqlOf(where, (field) => `\`${field}\``, quote)]),
    ...(search === '' ? [] : [`search(${quote(search)})`]),
  ].join(' AND ');
}

const types: Readonly<Record<string, FieldType>> = {
  int: 'number',
  double: 'number',
  geo_point_2d: 'geo',
  geo_shape: 'geo',
  boolean: 'boolean',
};

function fieldOf(raw: Raw): Field {
  const [name, nativeType] = [textOf(raw['name']), textOf(raw['type'])];
  const [label, notes] = [textOf(raw['label']), textOf(raw['description'])];
  return {
    name,
    type: types[nativeType] ?? 'text',
    nativeType,
    exact: true,
    ...(label === '' ? {} : { label }),
    ...(notes === '' ? {} : { notes }),
  };
}

/** Datasets of Opendatasoft portals. */
export const opendatasoftKind = registerSource('opendatasoft', {
  matches: ({ pathname }) => link.test(pathname),
  open: opendatasoftSource,
});
