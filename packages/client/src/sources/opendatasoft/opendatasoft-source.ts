import { SatuError } from '../../errors/satu-error.js';
import type { FieldType } from '../../model/field.js';
import type { Row } from '../../model/row.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf, utc } from '../ckan/loose-text.js';
import { describedField } from '../described-field.js';
import { fileRows } from '../file/file-rows.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { type About, type Asked, PagedSource, type RawPage } from '../paged-source.js';
import { plainText } from '../plain-text.js';
import type { Source } from '../source.js';
import { type SourceOptions, withLane } from '../source-options.js';
import { type SqlStyle, sqlFilter } from '../sql-filter.js';
import { opendatasoftDataset } from './dataset-link.js';

// The platform's own bounds: of one page, and of offset and page together.
const largestPage = 100;
const furthest = 10_000;
const style: SqlStyle = {
  name: (field) => `\`${field}\``,
  text: (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  unknown: false,
};

/**
 * A dataset of an Opendatasoft portal (Explore v2.1), by its page or its API. Rows are filtered, searched and counted there. The platform gives no more
 * than its first 10,000 rows in pages; a page beyond is `too-large`, and all rows are read from its export. Throws `invalid-config` for an address that
 * names no dataset.
 */
export function opendatasoftSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const url = new URL(address);
  const { origin } = url;
  const name = opendatasoftDataset(url);
  if (name === undefined) throw new SatuError('invalid-config', `${address} names no dataset`, { field: 'src' });
  const base = `${origin}/api/explore/v2.1/catalog/datasets/${name}`;
  return new PagedSource(
    {
      id: `opendatasoft:${base}`,
      maxPage: largestPage,
      search: true,
      total: true,
      loose: true,
      about: async (signal) =>
        aboutOf(objectOf(await askJson(base, options, { signal })), `${origin}/explore/dataset/${name}/`, name),
      filter: (condition, columns) => sqlFilter(condition, columns, style),
      async page(asked, _, signal): Promise<RawPage> {
        const { offset, limit } = asked;
        if (offset + limit > furthest) {
          throw new SatuError('too-large', `The platform gives only its first ${furthest} rows in pages`, {
            url: base,
            hint: 'Narrow the question, or read all rows, which come from the export of the dataset.',
          });
        }
        const parameters = questionOf(asked, { limit: String(limit), offset: String(offset) });
        const answer = objectOf(await askJson(`${base}/records?${parameters}`, options, { signal }));
        const { results } = answer;
        if (!Array.isArray(results)) throw unexpected(base, 'The answer holds no results', textOf(answer['message']));
        const total = typeof answer['total_count'] === 'number' ? answer['total_count'] : undefined;
        const more = total === undefined ? results.length >= limit : offset + results.length < total;
        return { rows: looseRows(results), total, more };
      },
      async *stream(asked, _, signal) {
        yield* cut(
          fileRows(`${base}/exports/jsonl?${questionOf(asked)}`, { ...options, format: 'ndjson' }, signal),
          asked,
        );
      },
    },
    options,
  );
}

function questionOf({ filter, search }: Asked, window: Readonly<Record<string, string>> = {}): URLSearchParams {
  const words = search === '' ? undefined : `search(${style.text(search)})`;
  const where = [filter, words].filter((part) => part !== undefined).join(' AND ');
  return new URLSearchParams({ ...window, ...(where === '' ? {} : { where }) });
}

// An export knows no offset.
async function* cut(
  batches: AsyncIterable<{ readonly rows: readonly Row[] }>,
  { offset, limit }: Asked,
): AsyncGenerator<readonly Row[], void, undefined> {
  let [skip, left] = [offset, limit];
  for await (const { rows } of batches) {
    const wanted = rows.slice(skip, skip + left);
    skip = Math.max(0, skip - rows.length);
    left -= wanted.length;
    if (wanted.length > 0) yield wanted;
    if (left <= 0) return;
  }
}

function aboutOf(raw: Raw, url: string, name: string): About {
  const about = objectOf(objectOf(raw['metas'])['default']);
  const keys = { name: 'name', type: 'type', label: 'label', notes: 'description' };
  return {
    fields: listOf(raw['fields'])
      .map((field) => describedField(field, keys, types))
      .filter((field) => field.name !== ''),
    info: {
      title: textOf(about['title']) || name,
      description: plainText(textOf(about['description'])),
      url,
      publisher: textOf(about['publisher']) || undefined,
      licence: textOf(about['license']) || undefined,
      licenceUrl: textOf(about['license_url']) || undefined,
      updated: utc(about['data_processed'] ?? about['modified']),
    },
  };
}

const types: Readonly<Record<string, FieldType>> = {
  int: 'number',
  double: 'number',
  date: 'date',
  datetime: 'datetime',
  geo_point_2d: 'geo',
  geo_shape: 'geo',
  boolean: 'boolean',
};
