import type { TableInfo } from '../model/table-info.js';
import { AnswerCache } from '../transport/answer-cache.js';
import { emptyLane, type Lane } from '../transport/lane.js';
import { baseAddress, platformSurroundings } from '../transport/surroundings.js';
import type { TransportOptions } from '../transport/transport.js';
import type { ColumnOverride } from '../typing/decide-column.js';

/** What every source beside CKAN can be told. */
export interface SourceOptions extends TransportOptions {
  /** Address of a relay that reads the platform for this page; the platform's host and path are appended to it. */
  readonly relay?: string | URL | undefined;
  /** What is known about columns, by name; it wins over what is decided from their values. */
  readonly columns?: Readonly<Record<string, ColumnOverride>> | undefined;
  /** What is known about the table; it wins over what the platform says. */
  readonly info?: Partial<TableInfo> | undefined;
  /** Milliseconds that an answer is given again without asking; default 60,000. */
  readonly maxAge?: number | undefined;
  /** Answers that several sources share. Default: each has its own. */
  readonly answers?: AnswerCache | undefined;
}

/** Where answers of a source are kept. */
export function answersOf({ answers, maxAge }: SourceOptions): AnswerCache {
  return answers ?? new AnswerCache({ maxAge });
}

/** The same options, whose calls share one lane: that of the host where there is one, else one of their own. */
export function withLane<O extends SourceOptions>(options: O): O & { readonly lane: Lane } {
  return { ...options, lane: options.lane ?? emptyLane() };
}

/** The address that is asked for another: itself, or the relay's. Throws `invalid-config` for what is no address. */
export function askedAddress(
  address: string | URL,
  { relay, surroundings = platformSurroundings }: SourceOptions,
): string {
  const { search } = new URL(address, surroundings.origin);
  const path = new URL(address, surroundings.origin).pathname;
  const { origin, host } = baseAddress(address, 'url', surroundings);
  // A path is never tidied: some portals want their double slashes.
  if (relay === undefined) return `${origin}${path}${search}`;
  return `${baseAddress(relay, 'relay', surroundings).href.replace(/\/$/, '')}/${host}${path}${search}`;
}
