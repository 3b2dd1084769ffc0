import { type WatchOptions, watch } from '../live/watch.js';
import type { Page } from '../model/page.js';
import { parseDuration } from '../query/duration.js';
import type { CallOptions } from '../sources/source.js';

/** Watches a page; what differs in its rows or its total is another answer. `every`: `30s`, `5m`, or milliseconds. */
export function watchTable<R extends object>(
  ask: (call: CallOptions) => Promise<Page<R>>,
  every: string | number,
  options: Omit<WatchOptions, 'every'>,
): AsyncIterable<Page<R>> {
  const print = ({ rows, total }: Page<R>): string =>
    JSON.stringify([rows, total], (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
  return watch(ask, print, { ...options, every: parseDuration(typeof every === 'number' ? `${every}ms` : every) });
}
