import {
  type MemoryOptions,
  memoryTable,
  type Query,
  type Row,
  SatuError,
  type SatuErrorCode,
  type Source,
  Table,
} from '@satudata/client';
import { hotspotFields, hotspotRows, info } from './rows.js';

/**
 * How a portal behaves: it answers; it never answers; it answers once and then cannot be reached; or every question ends
 * with that code.
 */
export type Manner = 'answers' | 'silent' | 'falls' | SatuErrorCode;

/** An invented portal that holds rows and answers as told; what it cannot do is done in the page. */
class ExamplePortal implements Source {
  readonly id = `contoh:${crypto.randomUUID()}`;
  readonly #rows: Table;
  readonly #manner: Manner;
  #reads = 0;

  constructor(rows: Table, manner: Manner) {
    this.#rows = rows;
    this.#manner = manner;
  }

  async capabilities() {
    const none = { sort: false, search: false, group: false, distinct: false };
    return { ...none, filters: new Set<never>(), accepts: () => false, total: true, maxPage: 32_000 };
  }

  async describe() {
    return { fields: await this.#rows.fields(), info: await this.#rows.info() };
  }

  async page(query: Query, { fresh = false }: { readonly fresh?: boolean | undefined } = {}) {
    this.#reads += 1;
    if (this.#manner === 'silent') await new Promise(() => {});
    if (this.#manner === 'falls' ? fresh && this.#reads > 1 : this.#manner !== 'answers') {
      const code = this.#manner === 'falls' ? 'network' : this.#manner;
      throw new SatuError(code as SatuErrorCode, 'The example portal was told to fail', { status: 503 });
    }
    const table = query.select.length === 0 ? this.#rows : this.#rows.select(...query.select);
    const page = await table.page({ size: Math.max(1, query.limit ?? 32_000), offset: query.offset });
    return query.limit === 0 ? { ...page, rows: [] } : page;
  }
}

const city = hotspotRows(180);

/** A table of an invented portal. Default: 180 hotspots of a portal that answers. */
export function exampleTable(manner: Manner = 'answers', rows: readonly Row[] = city, options?: MemoryOptions): Table {
  const described = options ?? (rows === city ? { fields: hotspotFields, info } : { info });
  return new Table({ source: new ExamplePortal(memoryTable([...rows], described), manner) });
}

/** Hotspots that are none, with their columns. */
export const noHotspots: MemoryOptions = { fields: hotspotFields, info };
