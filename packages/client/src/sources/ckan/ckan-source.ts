import { loadPart } from '../../errors/load-part.js';
import { isSatuError } from '../../errors/satu-error.js';
import type { Page } from '../../model/page.js';
import type { Query } from '../../query/query.js';
import type { CallOptions, Capabilities, Description, Source } from '../source.js';
import { askRows, largestPage } from './ask-rows.js';
import type { CkanTable, CkanTableOptions, CompleteAnswer } from './ckan-table.js';
import { plainFilters } from './filters.js';
import type { CkanPortal } from './portal.js';
import { unsettled } from './unsettled.js';

const abilities: Capabilities = {
  filters: new Set(['=', 'in', 'and']),
  accepts: (condition) => plainFilters(condition) !== undefined,
  sort: true,
  search: true,
  group: false,
  distinct: false,
  total: true,
  maxPage: largestPage,
};

/**
 * One table of a CKAN DataStore, by resource id or alias. Columns of text that hold something else are read as what they hold, by a decision over the first
 * rows of the table; where the portal has no table, the resource's file is read.
 */
export class CkanSource implements Source {
  readonly id: string;
  readonly #table: CkanTable;

  constructor(portal: CkanPortal, resource: string, complete: CompleteAnswer, options: CkanTableOptions = {}) {
    this.id = `ckan:${portal.url}:${resource}${JSON.stringify(options.columns) ?? ''}`;
    this.#table = { ...options, id: this.id, portal, resource, complete, numbered: true };
  }

  async capabilities(options: CallOptions & { readonly query?: Query | undefined } = {}): Promise<Capabilities> {
    const { typing, file } = this.#table;
    const where = options.query?.where;
    if ((typing ?? file) === undefined && (where === undefined || plainFilters(where) !== undefined)) return abilities;
    return (await further()).furtherAbilities(this, this.#table, abilities, options);
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    return (await loadPart(() => import('./describe.js'))).describe(this, this.#table, options);
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    const page = await this.#page(query, options);
    return query.limit === 0 ? { ...page, rows: [], next: undefined } : page;
  }

  async #page(query: Query, options: CallOptions): Promise<Page> {
    const table = this.#table;
    const { where } = query;
    const filters = where && plainFilters(where);
    let page: Page | undefined;
    let refusal: unknown;
    if (table.file === undefined && (where === undefined || filters !== undefined))
      try {
        page = await askRows(table, query, filters, options.signal);
        if (!unsettled(page, table, filters)) return page;
      } catch (error) {
        if (!isSatuError(error, 'invalid-query', 'unknown-field', 'not-found', 'unsupported')) throw error;
        refusal = error;
      }
    return (await further()).furtherAnswer(this, table, query, options, page, refusal);
  }
}

function further() {
  return loadPart(() => import('./further-answer.js'));
}
