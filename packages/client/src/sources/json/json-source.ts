import type { Row } from '../../model/row.js';
import { askJson, unexpected } from '../json-answer.js';
import { at, columnsBeside, looseRows, usualRowsPath } from '../loose-rows.js';
import { inferFields } from '../memory-columns.js';
import { pageWindow } from '../page-window.js';
import { PagedSource } from '../paged-source.js';
import type { Source } from '../source.js';
import { answersOf, type SourceOptions, withLane } from '../source-options.js';
import { typedMemory } from '../typed-memory.js';
import { WholeSource } from '../whole-source.js';

/** How an API is asked for its further rows. */
export type JsonPaging =
  /** Everything comes at once. */
  | { readonly kind: 'none' }
  /** By number of page: names of the parameters for the page and its size; the first page, default 1. */
  | { readonly kind: 'page'; readonly page: string; readonly size: string; readonly first?: number | undefined }
  /** By rows left out: names of the parameters for these and the size. */
  | { readonly kind: 'offset'; readonly offset: string; readonly limit: string }
  /** By the first and the last row, counted from 1, in the path of the address: `…/{start}/{end}`. */
  | { readonly kind: 'path' };

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

/**
 * The rows that an API gives as JSON, by rules of where they are and how it pages. Rows that come all at once are typed over all of them, others over
 * the first 1,000, whose columns are the table's.
 */
export function jsonSource(address: string | URL, told: JsonSourceOptions = {}): Source {
  const options = withLane(told);
  const url = String(address);
  const { paging = { kind: 'none' }, body, info } = options;
  const id = `json:${url}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`;
  return paging.kind === 'none'
    ? new WholeSource(id, answersOf(options), async (signal) => {
        const rows = rowsOf(await answerOf(url, {}, options, signal), url, options.rowsPath);
        return typedMemory(rows, inferFields(rows), { id, columns: options.columns, info: { url, ...info } });
      })
    : pagedJson(id, url, paging, options);
}

function pagedJson(
  id: string,
  url: string,
  paging: Exclude<JsonPaging, { kind: 'none' }>,
  options: JsonSourceOptions,
): Source {
  const { rowsPath, totalPath, morePath, maxPage = 1_000 } = options;
  return new PagedSource(
    {
      id,
      maxPage,
      search: false,
      total: totalPath !== undefined,
      about: async () => ({ fields: [], info: { url } }),
      async page({ offset, limit }, _, signal) {
        const window = paging.kind === 'page' ? pageWindow(offset, limit) : { page: 0, size: limit, skip: 0 };
        const [asked, parameters] = questionOf(url, paging, window.page, offset, limit);
        const answer = await answerOf(asked, parameters, options, signal);
        const given = rowsOf(answer, url, rowsPath);
        const rows = given.slice(window.skip);
        const total = totalPath === undefined ? undefined : numberOf(at(answer, totalPath));
        const said = morePath === undefined ? undefined : at(answer, morePath);
        const more =
          typeof said === 'boolean' ? said : total === undefined ? given.length >= limit : offset + rows.length < total;
        return { rows, more, total };
      },
    },
    options,
  );
}

type Parameters = Readonly<Record<string, number>>;

function questionOf(
  url: string,
  paging: Exclude<JsonPaging, { kind: 'none' }>,
  page: number,
  offset: number,
  limit: number,
): readonly [url: string, parameters: Parameters] {
  switch (paging.kind) {
    case 'page':
      return [url, { [paging.page]: page + (paging.first ?? 1), [paging.size]: limit }];
    case 'offset':
      return [url, { [paging.offset]: offset, [paging.limit]: limit }];
    case 'path':
      // A URL has its braces written as signs.
      return [
        url.replace(/\{start\}|%7Bstart%7D/i, String(offset + 1)).replace(/\{end\}|%7Bend%7D/i, String(offset + limit)),
        {},
      ];
  }
}

async function answerOf(
  url: string,
  parameters: Parameters,
  { body, success, ...options }: JsonSourceOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const asked = new URL(url);
  if (body === undefined)
    for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, String(value));
  const json = body === undefined ? undefined : { ...body, ...parameters };
  const answer = await askJson(asked.href, options, { signal, json });
  if (success !== undefined && at(answer, success.path) !== success.value)
    throw unexpected(url, `The answer says ${success.path}: ${JSON.stringify(at(answer, success.path))}`);
  return answer;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function rowsOf(answer: unknown, url: string, path: string | undefined): readonly Row[] {
  const found = path ?? usualRowsPath(answer);
  const list = found === undefined ? undefined : at(answer, found);
  // Empty lists come as an empty text or not at all on some platforms.
  if (list === '' || (path !== undefined && list === null)) return [];
  if (!Array.isArray(list))
    throw unexpected(url, path === undefined ? 'The answer holds no list of rows' : `There are no rows at ${path}`);
  return looseRows(list, columnsBeside(answer));
}
