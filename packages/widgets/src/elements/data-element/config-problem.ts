import { parseDuration } from '@satudata/client';

/** A value of the page's author that cannot be used. */
export interface ConfigProblem {
  readonly attribute: string;
  readonly value: string;
  /** Values that can be used, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** Shortest pause between two refreshes, in milliseconds: a portal is shared by everybody. */
export const SHORTEST_REFRESH = 1_000;

/** Milliseconds between two readings; undefined for an empty attribute and for one that cannot be used. */
export function refreshPause(refresh: string): number | undefined {
  if (refresh === '') return undefined;
  try {
    return Math.max(parseDuration(refresh), SHORTEST_REFRESH);
  } catch {
    return undefined;
  }
}

/** What is wrong with the attribute `refresh`. */
export function refreshProblem(refresh: string): ConfigProblem | undefined {
  if (refresh === '' || refreshPause(refresh) !== undefined) return undefined;
  return { attribute: 'refresh', value: refresh, allowed: ['30s', '5m', '1h'] };
}
