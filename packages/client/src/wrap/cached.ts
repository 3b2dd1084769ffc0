import type { Page } from '../model/page.js';
import { queryKey } from '../query/query.js';
import type { Source } from '../sources/source.js';
import type { AnswerCache } from '../transport/answer-cache.js';

/** The same source, whose pages and description are kept for a while and asked for once for all callers. */
export function cached(source: Source, answers: AnswerCache): Source {
  const weigh = (page: Page): number => page.rows.length + 1;
  const kept: Source = {
    id: source.id,
    capabilities: (options) => source.capabilities(options),
    describe: ({ signal, fresh } = {}) =>
      answers.get(`${source.id} info`, (shared) => source.describe({ signal: shared, fresh }), { signal, fresh }),
    page: (query, { signal, fresh, once } = {}) =>
      once === true
        ? source.page(query, { signal, fresh })
        : answers.get(`${source.id} ${queryKey(query)}`, (shared) => source.page(query, { signal: shared, fresh }), {
            signal,
            fresh,
            weigh,
          }),
  };
  return source.stream === undefined ? kept : { ...kept, stream: source.stream.bind(source) };
}
