import type { Query } from '../../query/query.js';
import { listOf, objectOf } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { equalities } from '../equalities.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { pageWindow } from '../page-window.js';
import { PagedSource, type RawPage } from '../paged-source.js';
import type { Source } from '../source.js';
import { registerSource } from '../source-kind.js';
import type { SourceOptions } from '../source-options.js';

// Pages of some thousand rows are known to work.
const largestPage = 1_000;

/**
 * A table of a West-Java "bigdata" platform, by the address of its API: of the province (`/api-backend/bigdata/…`), of a city or regency
 * (`/api/bigdata/…`), or of the variant with one name. Rows are filtered by equality there; the rest is done here. Only the province
 * searches, and none is relied on for the number of rows.
 */
export function bigdataSource(address: string | URL, options: SourceOptions = {}): Source {
  const { origin, pathname } = new URL(address);
  const url = `${origin}${pathname}`;
  const province = pathname.includes('/api-backend/');
  const page = async (query: Query, signal: AbortSignal | undefined): Promise<RawPage> => {
    const { offset, limit = largestPage } = query;
    const window = province ? { page: 0, size: limit, skip: 0 } : pageWindow(offset, limit);
    const parameters = new URLSearchParams(
      province
        ? { limit: String(limit), skip: String(offset) }
        : { page: String(window.page + 1), per_page: String(limit) },
    );
    if (province && query.search !== '') parameters.set('search', query.search);
    const wanted = equalities(query.where) ?? new Map();
    // Values are texts there, whatever the rows hold.
    if (wanted.size > 0)
      parameters.set(
        'where',
        JSON.stringify(Object.fromEntries([...wanted].map(([name, values]) => [name, values.map(String)]))),
      );
    const answer = objectOf(await askJson(`${url}?${parameters}`, options, { signal }));
    const failed = answer['error'] !== undefined && answer['error'] !== 0 && answer['error'] !== false;
    if (failed || !Array.isArray(answer['data']))
      throw unexpected(url, 'The answer holds no rows', textOf(answer['message']));
    const rows = looseRows(answer['data']);
    const next = objectOf(answer['pagination'])['has_next'];
    return { rows: rows.slice(window.skip), more: typeof next === 'boolean' ? next : rows.length >= limit };
  };
  return new PagedSource(
    {
      id: `bigdata:${url}`,
      maxPage: largestPage,
      search: province,
      total: false,
      accepts: (condition) => equalities(condition) !== undefined,
      page,
      info: async (signal) => {
        const { rows } = await page(
          { select: [], where: undefined, search: '', sort: [], group: [], measures: [], limit: 1, offset: 0 },
          signal,
        );
        const unit = textOf(rows[0]?.['satuan']);
        const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
        return {
          title: name
            .replace(/^od_\d+_/, '')
            .replace(/[_-]+/g, ' ')
            .trim(),
          url,
          ...(unit === '' ? {} : { unit }),
        };
      },
    },
    options,
  );
}

/** One dataset of such a platform's catalogue. */
export interface BigdataEntry {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** Name of the dataset, to be asked for its table. */
  readonly slug: string;
  /** Metadata by the platform's own names. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Searches the catalogue of a platform. `page` counts from 1; `size` is 25 by default. */
export async function bigdataCatalog(
  base: string | URL,
  {
    search = '',
    page = 1,
    size = 25,
    signal,
    province = false,
    ...options
  }: SourceOptions & {
    readonly search?: string | undefined;
    readonly page?: number | undefined;
    readonly size?: number | undefined;
    readonly province?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
  } = {},
): Promise<readonly BigdataEntry[]> {
  const parameters = province
    ? { search, sort: '["mdate:desc"]', limit: String(size), skip: String((page - 1) * size) }
    : {
        search,
        sort: 'mdate:desc',
        page: String(page),
        per_page: String(size),
        where: '{"is_active":true,"is_deleted":false}',
      };
  const path = province ? 'api-backend/dataset/list' : 'api/datasets';
  const answer = await askJson(
    `${String(base).replace(/\/+$/, '')}/${path}?${new URLSearchParams(parameters)}`,
    options,
    { signal },
  );
  return listOf(objectOf(answer)['data']).map((raw) => ({
    title: textOf(raw['name'] ?? raw['title']),
    description: textOf(raw['deskripsi'] ?? raw['description']),
    publisher: textOf(raw['organisasi_name'] ?? raw['nama_skpd']),
    slug: textOf(raw['slug']),
    metadata: Object.fromEntries(listOf(raw['metadata']).map(({ key, value }) => [textOf(key), textOf(value)])),
  }));
}

/** The table of a dataset by its name in the catalogue of a city or regency. */
export async function bigdataDataset(
  base: string | URL,
  slug: string,
  { signal, ...options }: SourceOptions & { readonly signal?: AbortSignal | undefined } = {},
): Promise<Source> {
  const root = String(base).replace(/\/+$/, '');
  const url = `${root}/api/datasets/${encodeURIComponent(slug)}`;
  const data = objectOf(objectOf(await askJson(url, options, { signal }))['data']);
  const [schema, table] = [textOf(data['schema']), textOf(data['table'])];
  if (schema === '' || table === '') throw unexpected(url, `"${slug}" names no table`);
  const info = {
    title: textOf(data['name']),
    description: textOf(data['deskripsi']),
    publisher: textOf(data['organisasi_name']) || undefined,
    url: `${root}/dataset/${encodeURIComponent(slug)}`,
    ...options.info,
  };
  return bigdataSource(`${root}/api/bigdata/${schema}/${table}`, { ...options, info });
}

/** West-Java "bigdata" tables, by the address of their API. */
export const bigdataKind = registerSource('bigdata', {
  matches: ({ pathname }) => /\/bigdata\/[^/]/.test(pathname),
  open: bigdataSource,
});
