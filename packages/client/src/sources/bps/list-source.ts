import type { Raw } from '../ckan/loose.js';
import { looseRows } from '../loose-rows.js';
import { PagedSource } from '../paged-source.js';
import type { Source } from '../source.js';
import type { SourceOptions } from '../source-options.js';
import { askBps, partsOf, publisher } from './ask.js';

// As many as a page of a list has by default.
const largestPage = 10;

/** A list of BPS WebAPI: its domains, subjects, variables, periods, tables, publications. */
export function listSource(url: URL, id: string, options: SourceOptions): Source {
  const [, model = ''] = /\/model\/([^/]+)/.exec(url.pathname) ?? [];
  const ask = async (page: number, size: number, signal: AbortSignal) =>
    listOf(url.href, (await askBps(pageOf(url, page, size), options, signal)) ?? {}, size);
  return new PagedSource(
    {
      id,
      maxPage: largestPage,
      search: false,
      total: true,
      about: async () => ({ fields: [], info: { title: model || 'domain', url: url.origin, publisher } }),
      async page({ offset, limit }, _, signal) {
        let list = await ask(Math.floor(offset / limit) + 1, limit, signal);
        // Some models have pages of a size of their own.
        if (list.size !== limit && offset > 0) list = await ask(Math.floor(offset / list.size) + 1, list.size, signal);
        const skip = offset % list.size;
        const rows = list.rows.slice(skip, skip + limit);
        return { rows, total: list.total, more: offset + rows.length < list.total };
      },
    },
    options,
  );
}

interface List {
  readonly rows: ReturnType<typeof looseRows>;
  readonly total: number;
  readonly size: number;
}

function listOf(url: string, answer: Raw, asked: number): List {
  const [about, list] = partsOf(answer, url) ?? [{}, []];
  const rows = looseRows(list);
  const [total, size] = [Number(about['total'] ?? rows.length), Number(about['per_page'] ?? asked)];
  return { rows, total: total >= 0 ? total : rows.length, size: size >= 1 ? Math.floor(size) : asked };
}

// The key, where the address has one, stands last.
function pageOf(url: URL, page: number, size: number): string {
  const [path = '', rest = ''] = url.pathname.replace(/\/+$/, '').split(/(?=\/key\/)/);
  return `${url.origin}${path}/page/${page}/perpage/${size}${rest}/${url.search}`;
}
