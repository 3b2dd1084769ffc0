import { type WatchOptions, watch } from '../live/watch.js';
import type { Page } from '../model/page.js';
import { parseDuration } from '../query/duration.js';
import type { CallOptions } from '../sources/source.js';
import { changeBetween } from '../wrap/change-between.js';

/**
 * Watches a page; what differs in its rows, its columns or its total is another answer, on which `change` says what became of columns and
 * total. A kept answer that is old is given first, and a new one asked for at once. `every`: `30s`, `5m`, or milliseconds.
 */
export function watchTable<R extends object>(
  ask: (call: CallOptions) => Promise<Page<R>>,
  every: string | number,
  options: Omit<WatchOptions, 'every'>,
): AsyncGenerator<Page<R>, void, undefined> {
  return told(watch<Page<R>>(ask, { fingerprint, isOld }, { ...options, every: spanOf(every) }));
}

async function* told<R extends object>(pages: AsyncIterable<Page<R>>): AsyncGenerator<Page<R>, void, undefined> {
  let last: Page<R> | undefined;
  for await (const page of pages) {
    const change = last === undefined ? undefined : changeBetween(last, page);
    last = page;
    yield change === undefined ? page : { ...page, change };
  }
}

function spanOf(every: string | number): number {
  return parseDuration(typeof every === 'number' ? `${every}ms` : every);
}

function fingerprint({ rows, fields, total, staleSince }: Page<object>): string {
  const columns = fields.map(({ name, type, unit }) => [name, type, unit]);
  return JSON.stringify([rows, columns, total, staleSince !== undefined], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

function isOld({ staleSince }: Page<object>): boolean {
  return staleSince !== undefined;
}
