import { loadPart } from '../errors/load-part.js';
import type { Page } from '../model/page.js';
import type { ReadOptions, Source } from '../sources/source.js';
import type { AnswerStore } from './answer-store.js';

/** How long answers are given again after they are old. Time spans are texts such as `5m`, `12h`, `7d`, or milliseconds. */
export interface KeepOptions {
  /** Time after `maxAge` in which an old answer is given at once, while a new one is asked for in the background; default: none. */
  readonly staleWhileRevalidate?: string | number | undefined;
  /** Time after `maxAge` in which an old answer is given where the portal fails in a way that may pass; default: none. */
  readonly staleIfError?: string | number | undefined;
  /** Keeps answers beyond the life of the page, e.g. `indexedDbStore()`. Default: in memory, up to 50,000 rows. */
  readonly store?: AnswerStore | undefined;
}

/** What else a keeper needs to know. */
export interface Keeping {
  readonly keep: KeepOptions;
  /** Milliseconds that an answer is not old; default 60,000. */
  readonly maxAge?: number | undefined;
  /** Tells answers apart that the same question gets in another form. */
  readonly form?: string | undefined;
  readonly now?: (() => number) | undefined;
}

/**
 * The same source, whose pages and description are given again when they are old, as far as that is allowed; `staleSince` then stands on
 * the page. A question that must be `fresh` goes past all of it.
 */
export function kept(source: Source, keeping: Keeping): Source {
  const keeper = async () => {
    made ??= loadPart(() => import('./keeper.js')).then(({ Keeper }) => new Keeper(source, keeping));
    // A part that could not be loaded is asked for again.
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
  let made: Promise<import('./keeper.js').Keeper> | undefined;
  return {
    id: source.id,
    behind: source,
    // Whole answers are kept, whoever worked them out.
    capabilities: async () => ({
      filters: new Set(['=', '!=', 'in', 'range', 'and', 'or', 'not', 'contains', 'starts', 'empty']),
      accepts: () => true,
      sort: true,
      search: true,
      group: true,
      distinct: true,
      total: true,
      maxPage: 32_000,
    }),
    describe: async (options = {}) => (await keeper()).describe(options),
    page: async (query, options: ReadOptions = {}): Promise<Page> => (await keeper()).page(query, options),
  };
}
