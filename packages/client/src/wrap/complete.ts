import { loadPart } from '../errors/load-part.js';
import type { Page } from '../model/page.js';
import type { Query } from '../query/query.js';
import { type SplitCondition, splitCondition } from '../query/split-condition.js';
import type { Capabilities, ReadOptions, Source } from '../sources/source.js';

/** How the work of a question is divided between a source and us. */
export interface Plan {
  readonly capabilities: Capabilities;
  /** What the source is asked. */
  readonly asked: Query;
  readonly split: SplitCondition;
  /** Whether rows are grouped and measured. */
  readonly grouped: boolean;
  /** Whether the source's answer is the whole answer. */
  readonly direct: boolean;
}

/** Divides the work: what a source can do it does, with its own order, search and filters. */
export function plan(query: Query, capabilities: Capabilities): Plan {
  const split = splitCondition(query.where, capabilities.accepts);
  const grouped = query.measures.length > 0 || query.group.length > 0;
  const direct =
    split.rest === undefined &&
    (!grouped || capabilities.group) &&
    (query.search === '' || capabilities.search) &&
    (query.sort.length === 0 || capabilities.sort);
  return { capabilities, asked: { ...query, where: split.pushed }, split, grouped, direct };
}

/** Answers a page of any question: by the source where it can, else here, with the same meaning. */
export async function completePage(source: Source, query: Query, options: ReadOptions): Promise<Page> {
  const planned = plan(query, await source.capabilities({ signal: options.signal, query }));
  if (planned.direct) {
    const limit = Math.min(query.limit ?? planned.capabilities.maxPage, planned.capabilities.maxPage);
    return source.page({ ...query, limit: Number.isFinite(limit) ? limit : undefined }, options);
  }
  const answer = planned.grouped
    ? (await loadPart(() => import('./local-summary.js'))).localSummary
    : (await loadPart(() => import('./local-rows.js'))).localPage;
  return answer(source, planned, query, options);
}
