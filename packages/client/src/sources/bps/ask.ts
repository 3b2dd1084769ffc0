import { SatuError } from '../../errors/satu-error.js';
import { objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { askJson, unexpected } from '../json-answer.js';
import type { SourceOptions } from '../source-options.js';
import { withoutKey } from './key.js';

/** What BPS said in place of an answer. */
export interface Refusal {
  readonly message: string;
}

/**
 * Asks BPS WebAPI. Its refusals arrive with the status of success: they are given, not thrown, where `refused` takes them. Throws `forbidden` for a
 * key that does not hold, `portal-error` for other refusals.
 */
export async function askBps(
  address: string,
  options: SourceOptions,
  signal: AbortSignal,
  refused: (refusal: Refusal) => boolean = () => false,
): Promise<Raw | undefined> {
  const answer = objectOf(await askJson(address, options, { signal }));
  if (answer['status'] === 'OK') return answer;
  const message = textOf(answer['message']);
  if (refused({ message })) return undefined;
  const url = withoutKey(address);
  throw /\bkey\b|auth/i.test(message)
    ? new SatuError('forbidden', 'BPS does not take the key', { url, detail: message, hint: 'The relay adds the key.' })
    : new SatuError('portal-error', 'BPS refused the question', { url, detail: message });
}

/** The two parts of an answer, what it is about and what it holds; undefined where it says that it holds nothing. Throws `unexpected-shape`. */
export function partsOf(answer: Raw, address: string): readonly [about: Raw, held: unknown] | undefined {
  const { data } = answer;
  if (Array.isArray(data)) return [objectOf(data[0]), data[1]];
  // An empty answer holds an empty text, or nothing at all but the word that it does.
  if (data === '' || (data === undefined && answer['data-availability'] !== undefined)) return undefined;
  throw unexpected(withoutKey(address), 'The answer holds nothing that is known', textOf(answer['message']));
}

/** Moments are written in the time of western Indonesia. */
export function momentOf(text: string): string | undefined {
  const date = new Date(`${text.trim().replace(' ', 'T')}+07:00`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Whom BPS wants to be named as the source. */
export const publisher = 'Badan Pusat Statistik (BPS)';
