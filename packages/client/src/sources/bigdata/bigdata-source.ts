import { objectOf } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { equalities } from '../equalities.js';
import { askJson, unexpected } from '../json-answer.js';
import { looseRows } from '../loose-rows.js';
import { pageWindow } from '../page-window.js';
import { PagedSource } from '../paged-source.js';
import { decodedPart } from '../path-part.js';
import type { Source } from '../source.js';
import { type SourceOptions, withLane } from '../source-options.js';

// Pages of some thousand rows are known to work.
const largestPage = 1_000;

/**
 * A table of a West-Java "bigdata" platform, by the address of its API: of the province (`/api-backend/bigdata/…`), of a city or regency
 * (`/api/bigdata/…`), or of the variant with one name. Rows are filtered by equality there; the rest is done here. Only the province
 * searches, and none is relied on for the number of rows.
 */
export function bigdataSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const { origin, pathname } = new URL(address);
  const url = `${origin}${pathname.replace(/\/openapi\.json$/, '')}`;
  const province = pathname.includes('/api-backend/');
  // Without an order of its own, a page may repeat or skip rows of another; tables of the variant need not have the column.
  const order = /\/bigdata\/[^/]+\/./.test(pathname) ? { sort: 'id:asc' } : {};
  return new PagedSource(
    {
      id: `bigdata:${url}`,
      maxPage: largestPage,
      search: province,
      total: false,
      about: async () => ({ fields: [], info: { title: titleOf(url), url } }),
      filter(condition, columns) {
        const wanted = equalities(condition, columns);
        return wanted === undefined ? undefined : JSON.stringify(Object.fromEntries(wanted));
      },
      async page({ filter, search, offset, limit }, _, signal) {
        const window = province ? { page: 0, size: limit, skip: 0 } : pageWindow(offset, limit);
        const parameters = new URLSearchParams(
          province
            ? { limit: String(limit), skip: String(offset) }
            : { page: String(window.page + 1), per_page: String(limit), ...order },
        );
        if (province && search !== '') parameters.set('search', search);
        if (filter !== undefined) parameters.set('where', filter);
        const answer = objectOf(await askJson(`${url}?${parameters}`, options, { signal }));
        const failed = answer['error'] !== undefined && answer['error'] !== 0 && answer['error'] !== false;
        if (failed || !Array.isArray(answer['data']))
          throw unexpected(url, 'The answer holds no rows', textOf(answer['message']));
        const rows = looseRows(answer['data']);
        const next = objectOf(answer['pagination'])['has_next'];
        return { rows: rows.slice(window.skip), more: typeof next === 'boolean' ? next : rows.length >= limit };
      },
      told: (rows) => {
        const unit = textOf(rows.find((row) => textOf(row['satuan']) !== '')?.['satuan']);
        return unit === '' ? {} : { unit };
      },
    },
    options,
  );
}

// The name of a table, whose vowels may be missing, is all that its address tells.
function titleOf(url: string): string {
  return decodedPart(url.split('/').at(-1) ?? '')
    .replace(/^od_\d+_/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
