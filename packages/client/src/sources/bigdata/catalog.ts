import type { TableInfo } from '../../model/table-info.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf, utc } from '../ckan/loose-text.js';
import { askJson, unexpected } from '../json-answer.js';
import { plainText } from '../plain-text.js';
import type { Source } from '../source.js';
import type { SourceOptions } from '../source-options.js';
import { bigdataSource } from './bigdata-source.js';

/** One dataset of such a platform's catalogue. */
export interface BigdataEntry {
  /** Title for people. */
  readonly title: string;
  /** Plain text; empty where there is none. */
  readonly description: string;
  /** Produsen data; empty where the platform does not say. */
  readonly publisher: string;
  /** Name of the dataset, to be asked for its table. */
  readonly slug: string;
  /** When it last changed: ISO 8601 in UTC. */
  readonly updated: string | undefined;
  /** First and last year, where the platform says them: `2018–2024`. */
  readonly period: string | undefined;
  /** Metadata by the platform's own names. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Datasets that were found. */
export interface BigdataPage {
  /** Datasets of this page, those that changed last first. */
  readonly entries: readonly BigdataEntry[];
  /** Whether the next page holds more. */
  readonly more: boolean;
}

/** What is searched for. */
export interface BigdataSearch extends SourceOptions {
  /** Words; default: every dataset. */
  readonly search?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** Datasets of one page; default 25. */
  readonly size?: number | undefined;
  /** Whether the platform is one of the province, whose API has other names; default false. */
  readonly province?: boolean | undefined;
  /** Ends the call: `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Searches the catalogue of a platform, by the address of its site. Throws `unexpected-shape` for an answer that holds no datasets. */
export async function bigdataCatalog(
  base: string | URL,
  { search = '', page = 1, size = 25, signal, province = false, ...options }: BigdataSearch = {},
): Promise<BigdataPage> {
  const parameters = province
    ? { search, sort: '["mdate:desc"]', limit: String(size), skip: String((page - 1) * size) }
    : {
        search,
        sort: 'mdate:desc',
        page: String(page),
        per_page: String(size),
        where: '{"is_active":true,"is_deleted":false}',
      };
  const url = `${rootOf(base)}/${province ? 'api-backend/dataset/list' : 'api/datasets'}`;
  const answer = objectOf(await askJson(`${url}?${new URLSearchParams(parameters)}`, options, { signal }));
  const { data } = answer;
  if (!Array.isArray(data)) throw unexpected(url, 'The answer holds no datasets', textOf(answer['message']));
  const next = objectOf(answer['pagination'])['has_next'];
  return { entries: listOf(data).map(entryOf), more: typeof next === 'boolean' ? next : data.length >= size };
}

function entryOf(raw: Raw): BigdataEntry {
  const metadata = Object.fromEntries(listOf(raw['metadata']).map(({ key, value }) => [textOf(key), textOf(value)]));
  const years = ['Dimensi Dataset Awal', 'Dimensi Dataset Akhir'].map((key) => metadata[key] ?? '').filter(Boolean);
  return {
    title: textOf(raw['name'] ?? raw['title']),
    description: plainText(textOf(raw['deskripsi'] ?? raw['description'])),
    publisher: textOf(raw['organisasi_name'] ?? raw['nama_skpd']),
    slug: textOf(raw['slug']),
    updated: utc(raw['mdate']),
    period: years.length === 0 ? undefined : [...new Set(years)].join('–'),
    metadata,
  };
}

/**
 * The table of a dataset by its name in the catalogue of a city or regency, with what the catalogue says of it. Throws `not-found` for a name that
 * the platform does not know, `unexpected-shape` for a dataset without a table.
 */
export async function bigdataDataset(
  base: string | URL,
  slug: string,
  { signal, ...options }: SourceOptions & { readonly signal?: AbortSignal | undefined } = {},
): Promise<Source> {
  const root = rootOf(base);
  const url = `${root}/api/datasets/${encodeURIComponent(slug)}`;
  const data = objectOf(objectOf(await askJson(url, options, { signal }))['data']);
  const [schema, table] = [textOf(data['schema']), textOf(data['table'])];
  if (schema === '' || table === '') throw unexpected(url, `"${slug}" names no table`);
  const { title, description, publisher, updated, period } = entryOf(data);
  const info: Partial<TableInfo> = {
    ...(title === '' ? {} : { title }),
    description,
    publisher: publisher || undefined,
    updated,
    url: `${root}/dataset/${encodeURIComponent(slug)}`,
    ...(period === undefined ? {} : { period }),
    ...options.info,
  };
  return bigdataSource(`${root}/api/bigdata/${schema}/${table}`, { ...options, info });
}

function rootOf(base: string | URL): string {
  return String(base).replace(/\/+$/, '');
}
