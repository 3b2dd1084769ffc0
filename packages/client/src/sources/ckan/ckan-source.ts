import { loadPart } from '../../errors/load-part.js';
import { isSatuError } from '../../errors/satu-error.js';
import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import type { Condition } from '../../query/condition.js';
import { fieldsOf } from '../../query/conditions.js';
import { everything, type Query, queryKey } from '../../query/query.js';
import type { CallOptions, Capabilities, Description, Source } from '../source.js';
import { plainFilters } from './filters.js';
import type { Raw } from './loose.js';
import type { CkanPortal } from './portal.js';
import { pageOf } from './rows.js';
import { wireRows } from './wire.js';

// The server's own default for the most rows of a page; it may clamp lower and says so.
const largestPage = 32_000;

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

/** One table of a CKAN DataStore, by resource id or alias. */
export class CkanSource implements Source {
  readonly id: string;
  readonly #portal: CkanPortal;
  readonly #resource: string;
  readonly #dataset: Raw | undefined;

  /** `dataset`, where its answer is known already, saves asking for it. */
  constructor(portal: CkanPortal, resource: string, dataset?: Raw) {
    this.id = `ckan:${portal.url}:${resource}`;
    this.#portal = portal;
    this.#resource = resource;
    this.#dataset = dataset;
  }

  async capabilities(options: CallOptions & { readonly query?: Query | undefined } = {}): Promise<Capabilities> {
    const where = options.query?.where;
    if (where === undefined || plainFilters(where) !== undefined) return abilities;
    const { richAbilities } = await loadPart(() => import('./rich-abilities.js'));
    const attempt = (signal: AbortSignal): Promise<Page> =>
      this.#ask({ ...everything, limit: 0 }, { signal }, { _id: { gte: 0 } });
    return richAbilities(abilities, where, this.#portal, attempt, () => this.#fields(options), options);
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    const known = options.fresh === true ? undefined : this.#dataset;
    const [fields, info] = await Promise.all([
      this.#fields(options),
      loadPart(() => import('./describe.js')).then(({ describe }) =>
        describe(this.#portal, this.#resource, known, options.signal),
      ),
    ]);
    return { fields, info };
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    const { where } = query;
    if (where === undefined) return this.#ask(query, options, undefined);
    try {
      return await this.#ask(query, options, plainFilters(where) ?? (await this.#rich(where, options)));
    } catch (error) {
      if (!isSatuError(error, 'invalid-query')) throw error;
      const { askFitting } = await loadPart(() => import('./ask-fitting.js'));
      const fields = await this.#fields(options);
      return askFitting(query, fields, error, (each, filters) => this.#ask(each, options, filters), this.#portal);
    }
  }

  async #rich(where: Condition, options: CallOptions): Promise<unknown> {
    const { askedFilters } = await loadPart(() => import('./rich-abilities.js'));
    return askedFilters(where, await this.#fields(options), this.#portal);
  }

  async #ask(query: Query, { signal }: CallOptions, filters: unknown): Promise<Page> {
    const searched = query.search !== '';
    const limit = Math.min(query.limit ?? largestPage, largestPage);
    const names = [
      ...new Set(['_id', ...query.select, ...query.sort.map((key) => key.field), ...fieldsOf(query.where)]),
    ];
    let tie = (query.sort.length > 0 || !searched) && !query.sort.some((key) => key.field === '_id');
    let nulls = this.#portal.sortsNulls && query.sort.some((key) => key.direction === 'desc');
    for (;;) {
      const sort = [
        ...query.sort.map(({ field, direction }) =>
          direction === 'desc' ? `${quoted(field)} desc${nulls ? ' nulls last' : ''}` : quoted(field),
        ),
        // Without an order of its own, a page may repeat or skip rows of another.
        ...(tie ? ['_id'] : []),
      ];
      try {
        const result = await this.#portal.action(
          'datastore_search',
          {
            resource_id: this.#resource,
            limit,
            offset: query.offset === 0 ? undefined : query.offset,
            fields: query.select.length === 0 ? undefined : [...new Set(query.select)],
            filters,
            // Braces and brackets would make it a question by column.
            q: searched ? query.search.replace(/[{}[\]"]/g, ' ') : undefined,
            sort: sort.length === 0 ? undefined : sort,
            // Lists survive two columns of one name, and a column called `j` (2.11 and older).
            records_format: 'lists',
          },
          { signal, fields: names, numbers: this.#portal.numbers },
        );
        if (!nulls && query.sort.some((key) => key.direction === 'desc')) this.#portal.sortsNulls = false;
        const { url, numbers } = this.#portal;
        return pageOf(wireRows(result, url), { limit, offset: query.offset, searched }, numbers, url);
      } catch (error) {
        if (!isSatuError(error, 'unknown-field')) throw error;
        // 2.8 does not know `nulls last`; a view may have no `_id`.
        if (tie && error.field === '_id') tie = false;
        else if (nulls) nulls = false;
        else throw error;
      }
    }
  }

  // The same question that a table asks for its fields and its count, and so one call for all of them.
  async #fields({ signal, fresh }: CallOptions): Promise<readonly Field[]> {
    const nothing: Query = { ...everything, limit: 0 };
    const ask = (shared: AbortSignal): Promise<Page> => this.#ask(nothing, { signal: shared }, undefined);
    return (await this.#portal.answers.get(`${this.id} ${queryKey(nothing)}`, ask, { signal, fresh })).fields;
  }
}

function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name}"`;
}
