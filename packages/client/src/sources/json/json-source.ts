import type { Query } from '../../query/query.js';
import { askJson, unexpected } from '../json-answer.js';
import { at, looseRows, usualRowsPath } from '../loose-rows.js';
import { pageWindow } from '../page-window.js';
import { PagedSource, type RawPage } from '../paged-source.js';
import type { Source } from '../source.js';
import type { SourceOptions } from '../source-options.js';

/** How an API is asked for its further rows. */
export type JsonPaging =
  /** Everything comes at once. */
  | { readonly kind: 'none' }
  /** By number of page: names of the parameters for the page and its size; the first page, default 1. */
  | { readonly kind: 'page'; readonly page: string; readonly size: string; readonly first?: number | undefined }
  /** By rows left out: names of the parameters for these and the size. */
  | { readonly kind: 'offset'; readonly offset: string; readonly limit: string };

/** Options of `jsonSource`. */
export interface JsonSourceOptions extends SourceOptions {
  /** Where the rows are: `result.records`, `data.1`. Default: where portals usually have them. */
  readonly rowsPath?: string | undefined;
  /** Where the number of all rows is: `total`, `pagination.total`. */
  readonly totalPath?: string | undefined;
  /** Where it is said whether there are more rows: `pagination.has_next`. Default: a full page, or fewer rows than the total. */
  readonly morePath?: string | undefined;
  /** Default: none. */
  readonly paging?: JsonPaging | undefined;
  /** Most rows of one page; default 1,000. */
  readonly maxPage?: number | undefined;
  /** What an answer says at a path when all is well: `{ path: 'api_status', value: 1 }`. */
  readonly success?: { readonly path: string; readonly value: unknown } | undefined;
  /** Sent by POST as JSON, the parameters of paging within it. Default: a GET. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** The rows that an API gives as JSON, by rules of where they are and how it pages. */
export function jsonSource(address: string | URL, options: JsonSourceOptions = {}): Source {
  const url = String(address);
  const { paging = { kind: 'none' }, rowsPath, totalPath, morePath, success, body } = options;
  const paged = paging.kind !== 'none';
  const maxPage = paged ? (options.maxPage ?? 1_000) : Number.MAX_SAFE_INTEGER;

  async function ask(parameters: Readonly<Record<string, number>>, signal: AbortSignal | undefined): Promise<unknown> {
    const asked = new URL(url);
    if (body === undefined)
      for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, String(value));
    const json = body === undefined ? undefined : { ...body, ...parameters };
    const answer = await askJson(asked.href, options, { signal, json });
    if (success !== undefined && at(answer, success.path) !== success.value) {
      throw unexpected(url, `The answer says ${success.path}: ${JSON.stringify(at(answer, success.path))}`);
    }
    return answer;
  }

  async function page({ offset, limit = maxPage }: Query, signal: AbortSignal | undefined): Promise<RawPage> {
    const window = paging.kind === 'offset' ? { page: 0, size: limit, skip: 0 } : pageWindow(paged ? offset : 0, limit);
    const parameters =
      paging.kind === 'page'
        ? { [paging.page]: window.page + (paging.first ?? 1), [paging.size]: limit }
        : paging.kind === 'offset'
          ? { [paging.offset]: offset, [paging.limit]: limit }
          : {};
    const answer = await ask(parameters, signal);
    const all = rowsOf(answer, url, rowsPath);
    if (!paged)
      return { rows: all.slice(offset, offset + limit), total: all.length, more: offset + limit < all.length };
    const rows = all.slice(window.skip);
    const total = totalPath === undefined ? Number.NaN : Number(at(answer, totalPath) ?? Number.NaN);
    const said = morePath === undefined ? undefined : at(answer, morePath);
    const more =
      typeof said === 'boolean' ? said : Number.isNaN(total) ? all.length >= limit : offset + rows.length < total;
    return { rows, more, ...(Number.isNaN(total) ? {} : { total }) };
  }

  const total = !paged || totalPath !== undefined;
  const id = `json:${url}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`;
  return new PagedSource(
    { id, maxPage, search: false, total, accepts: () => false, page, info: async () => ({ url }) },
    options,
  );
}

function rowsOf(answer: unknown, url: string, path: string | undefined) {
  const found = path ?? usualRowsPath(answer);
  const list = found === undefined ? undefined : at(answer, found);
  // Empty lists come as an empty text or not at all on some platforms.
  if (list === '' || (path !== undefined && list === null)) return [];
  if (!Array.isArray(list))
    throw unexpected(url, path === undefined ? 'The answer holds no list of rows' : `There are no rows at ${path}`);
  return looseRows(list);
}
