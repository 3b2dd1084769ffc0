import { SatuError } from '../../errors/satu-error.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf, utc } from '../ckan/loose-text.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { pageWindow } from '../page-window.js';
import { type About, PagedSource } from '../paged-source.js';
import { decodedPart } from '../path-part.js';
import { plainText } from '../plain-text.js';
import type { Source } from '../source.js';
import { type SourceOptions, withLane } from '../source-options.js';
import { jakartaDataset } from './dataset-link.js';

const largestPage = 1_000;

/**
 * A dataset of Satu Data Jakarta, by its page (`…/open-data/<name>`). Its rows, its columns with what they mean, its unit and its frequency come from
 * the platform. All of its calls are POST, which a page may make only through a relay where the platform does not allow it. Throws `invalid-config` for
 * an address that names no dataset.
 */
export function jakartaSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const url = new URL(address);
  const { origin } = url;
  const slug = jakartaDataset(url);
  if (slug === undefined) throw new SatuError('invalid-config', `${address} names no dataset`, { field: 'src' });
  const name = decodedPart(slug);
  const base = `${origin}/backend/api/v2/satudata`;
  const page = `${origin}/open-data/${slug}`;
  const asked = { page_url: name, kategori: 'dataset' };
  const ask = async (call: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Raw> =>
    objectOf(await askJson(`${base}/${call}`, options, { signal, json: { ...asked, ...body } }));
  return new PagedSource<Described>(
    {
      id: `jakarta:${page}`,
      maxPage: largestPage,
      search: false,
      total: true,
      async about(signal) {
        const table = { page: 1, per_page: 10, sort_field: null, sort_order: null, filters: {} };
        const { data } = await ask('detail', { data_no: 1, per_page: 10, table_params: table }, signal);
        return aboutOf(objectOf(data), page);
      },
      described(field, { dictionary }) {
        const { notes, nativeType } = dictionary.get(plainName(field.name)) ?? {};
        return { ...field, ...(nativeType ? { nativeType } : {}), ...(notes ? { notes } : {}) };
      },
      async page({ offset, limit }, _, signal) {
        const window = pageWindow(offset, limit);
        const bounds = { page: window.page + 1, per_page: limit, sort_field: null, sort_order: 'asc', filters: {} };
        const answer = await ask('get-table-data', bounds, signal);
        const { data } = answer;
        if (!Array.isArray(data)) throw unexpected(page, 'The answer holds no rows', textOf(answer['message']));
        const total = Number(answer['total'] ?? Number.NaN);
        const rows = looseRows(data).slice(window.skip);
        return Number.isNaN(total)
          ? { rows, more: data.length >= limit }
          : { rows, total, more: offset + rows.length < total };
      },
    },
    options,
  );
}

interface Described extends About {
  /** What is said of columns, by their names in a plain form. */
  readonly dictionary: ReadonlyMap<string, { readonly notes: string; readonly nativeType: string }>;
}

function aboutOf(data: Raw, page: string): Described {
  const sources = Array.isArray(data['sumber_data']) ? data['sumber_data'].map(textOf).filter(Boolean) : [];
  const optional = { unit: said(data['satuan']), frequency: said(data['frekuensi_penerbitan']) };
  return {
    fields: [],
    dictionary: new Map(
      listOf(data['komponen_data_table']).map((column) => [
        plainName(textOf(column['header_komponen'])),
        { notes: said(column['desc_komponen']), nativeType: said(column['tipe_data_komponen']) },
      ]),
    ),
    info: {
      title: textOf(data['title']),
      description: plainText(textOf(data['desc'])),
      url: page,
      publisher: sources.join(', ') || undefined,
      updated: utc(data['updated_at']),
      ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
    },
  };
}

// What is not filled in stands there as a stroke.
function said(value: unknown): string {
  const text = plainText(textOf(value));
  return text === '-' ? '' : text;
}

// Columns are named for people in the one place, and for machines in the other.
function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\W+/g, '_');
}
