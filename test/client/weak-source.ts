import {
  acceptsKinds,
  type CallOptions,
  type Capabilities,
  type FilterCapability,
  type Query,
  type Source,
} from '@satudata/client';
import type { MemorySource } from '../../packages/client/src/sources/memory.js';

/** A source over rows in memory that can do only what is said, and refuses everything else. */
export class WeakSource implements Source {
  readonly id = 'weak';
  readonly asked: Query[] = [];
  readonly #whole: MemorySource;
  readonly #can: Partial<Capabilities>;

  constructor(whole: MemorySource, filters: readonly FilterCapability[], can: Partial<Capabilities> = {}) {
    this.#whole = whole;
    const known = new Set(filters);
    this.#can = { filters: known, accepts: (condition) => acceptsKinds(known, condition), ...can };
  }

  async capabilities(): Promise<Capabilities> {
    const none = { sort: false, search: false, group: false, distinct: false, total: true, maxPage: 3 };
    return { ...(await this.#whole.capabilities()), ...none, ...this.#can };
  }

  describe() {
    return this.#whole.describe();
  }

  async page(query: Query, options?: CallOptions) {
    this.asked.push(query);
    const { accepts, sort, search, group, maxPage, total } = await this.capabilities();
    if (query.where !== undefined && !accepts(query.where)) throw new Error('cannot filter so');
    if (query.sort.length > 0 && !sort) throw new Error('cannot sort');
    if (query.search !== '' && !search) throw new Error('cannot search');
    if (query.measures.length > 0 && !group) throw new Error('cannot group');
    if ((query.limit ?? 0) > maxPage) throw new Error('too long a page');
    const page = await this.#whole.page({ ...query, limit: Math.min(query.limit ?? maxPage, maxPage) }, options);
    return total ? page : { ...page, total: undefined };
  }
}
