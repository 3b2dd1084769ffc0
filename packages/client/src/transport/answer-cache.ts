import { SatuError } from '../errors/satu-error.js';

/** Options of an `AnswerCache`. */
export interface AnswerCacheOptions {
  /** Milliseconds that an answer is given again; default 60,000. */
  readonly maxAge?: number | undefined;
  /** Most weight kept, as `weigh` counts it; default 50,000. The answer used longest ago goes first. */
  readonly maxWeight?: number | undefined;
  readonly now?: (() => number) | undefined;
}

/** How one answer is asked for. */
export interface AskOptions<T> {
  readonly signal?: AbortSignal | undefined;
  /** Go past a kept answer; the new one is kept in its place. */
  readonly fresh?: boolean | undefined;
  /** What the answer weighs; default 1. */
  readonly weigh?: ((answer: T) => number) | undefined;
}

interface Entry {
  readonly promise: Promise<unknown>;
  readonly hangUp: AbortController;
  readonly fresh: boolean;
  callers: number;
  settledAt: number | undefined;
  weight: number;
}

/**
 * Answers by key. A question that is on its way is asked once for all its callers, and given up when the last of them
 * hangs up. Failures are not kept.
 */
export class AnswerCache {
  readonly #maxAge: number;
  readonly #maxWeight: number;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();

  constructor({ maxAge = 60_000, maxWeight = 50_000, now = Date.now }: AnswerCacheOptions = {}) {
    this.#maxAge = maxAge;
    this.#maxWeight = maxWeight;
    this.#now = now;
  }

  /** The kept answer, or that of a call on its way, or of a new one. */
  get<T>(key: string, load: (signal: AbortSignal) => Promise<T>, options: AskOptions<T> = {}): Promise<T> {
    const { signal, fresh = false } = options;
    if (signal?.aborted === true) return Promise.reject(aborted(signal));
    let entry = this.#entries.get(key);
    if (entry === undefined || !this.#usable(entry, fresh)) entry = this.#start(key, load, fresh, options.weigh);
    else {
      // Used last, goes last.
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return this.#join(key, entry, signal) as Promise<T>;
  }

  #usable(entry: Entry, fresh: boolean): boolean {
    if (entry.settledAt === undefined) return entry.fresh || !fresh;
    // A clock may be set back.
    return !fresh && Math.abs(this.#now() - entry.settledAt) < this.#maxAge;
  }

  #start<T>(
    key: string,
    load: (signal: AbortSignal) => Promise<T>,
    fresh: boolean,
    weigh: ((answer: T) => number) | undefined,
  ): Entry {
    const hangUp = new AbortController();
    const promise = load(hangUp.signal);
    const entry: Entry = { promise, hangUp, fresh, callers: 0, settledAt: undefined, weight: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    promise.then(
      (answer) => {
        entry.settledAt = this.#now();
        entry.weight = weigh?.(answer) ?? 1;
        this.#trim();
      },
      () => this.#forget(key, entry),
    );
    return entry;
  }

  #join(key: string, entry: Entry, signal: AbortSignal | undefined): Promise<unknown> {
    if (entry.settledAt !== undefined) return entry.promise;
    entry.callers += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        signal?.removeEventListener('abort', abort);
        entry.callers -= 1;
      };
      const abort = (): void => {
        leave();
        if (entry.callers === 0) {
          this.#forget(key, entry);
          entry.hangUp.abort();
        }
        reject(aborted(signal));
      };
      signal?.addEventListener('abort', abort);
      entry.promise.then(resolve, reject).finally(leave);
    });
  }

  #forget(key: string, entry: Entry): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }

  #trim(): void {
    let weight = 0;
    for (const entry of this.#entries.values()) weight += entry.weight;
    for (const [key, entry] of this.#entries) {
      if (weight <= this.#maxWeight) return;
      if (entry.settledAt === undefined) continue;
      weight -= entry.weight;
      this.#entries.delete(key);
    }
  }
}

/** The error of a call that its caller ended. */
export function aborted(signal: AbortSignal | undefined, cause: unknown = signal?.reason): SatuError {
  return new SatuError('aborted', 'The call was ended by its caller', { cause });
}
