import { canPass } from '../errors/passing.js';
import { isSatuError, type SatuError } from '../errors/satu-error.js';
import { platform, type World } from './world.js';

/** Options of a live reading. */
export interface WatchOptions {
  /** Milliseconds between the end of one reading and the next. */
  readonly every: number;
  readonly signal?: AbortSignal | undefined;
  readonly world?: World | undefined;
}

/** What is made of the answers of a live reading. */
export interface Watched<T> {
  /** Equal for answers that a reader need not be told apart. */
  fingerprint(answer: T): string;
  /** Whether a newer answer is known to be wanted at once. */
  isOld?(answer: T): boolean;
}

const longestPause = 600_000;

/**
 * Asks again and again, and yields the answers that differ from the one before. Nothing is asked while nobody sees the
 * page or the network is gone. After a failure that can pass, the pause doubles, up to ten minutes, and lasts as long as the portal asks at
 * least; where the network failed, its return ends it. A failure of the first reading, and one that cannot pass, ends the reading. Ends without an error when the signal is aborted.
 */
export async function* watch<T>(
  ask: (options: { readonly signal: AbortSignal | undefined; readonly fresh: boolean }) => Promise<T>,
  { fingerprint, isOld }: Watched<T>,
  { every, signal, world = platform }: WatchOptions,
): AsyncIterable<T> {
  let seen: string | undefined;
  let failures = 0;
  let failure: SatuError | undefined;
  while (!isAborted(signal)) {
    let soon = false;
    try {
      const answer = await ask({ signal, fresh: seen !== undefined });
      failures = 0;
      failure = undefined;
      soon = seen === undefined && isOld?.(answer) === true;
      const print = fingerprint(answer);
      if (print !== seen) {
        seen = print;
        yield answer;
      }
    } catch (error) {
      if (isSatuError(error, 'aborted') && isAborted(signal)) return;
      if (seen === undefined || !canPass(error)) throw error;
      failures += 1;
      failure = error;
    }
    if (soon) continue;
    const least = (failure?.retryAfter ?? 0) * 1_000;
    const ms = Math.max(least, Math.min(every * 2 ** failures, Math.max(every, longestPause)));
    await pause(ms, signal, world, isSatuError(failure, 'offline', 'network'));
  }
}

// Asked for anew each time: the compiler would hold an earlier answer to be the last.
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

// Ends early when the signal is aborted, or something returns that was waited for; late while the page is hidden or offline.
function pause(ms: number, signal: AbortSignal | undefined, world: World, untilReturn: boolean): Promise<void> {
  return new Promise((resolve) => {
    let due = untilReturn;
    const end = (): void => {
      stopTimer();
      stopReturn();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const go = (): void => {
      if (due && world.visible() && world.online()) end();
    };
    const stopTimer = world.after(ms, () => {
      due = true;
      go();
    });
    const stopReturn = world.onReturn(go);
    signal?.addEventListener('abort', end);
    if (isAborted(signal)) end();
  });
}
