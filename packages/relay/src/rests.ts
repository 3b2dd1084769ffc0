import { LRUCache } from 'lru-cache';

/** Seconds that an upstream may ask to be left alone at most. */
const longest = 60;

/** What is not asked again for a while, because it failed, and how it failed. */
export class Rests<How> {
  readonly #rest: number;
  readonly #now: () => number;
  readonly #resting = new LRUCache<string, { readonly until: number; readonly how: How }>({ max: 10_000 });

  /** `rest` seconds are waited after each failure, or what the upstream asks for, a minute at most; none where it is 0. */
  constructor(rest: number, now: () => number) {
    this.#rest = rest;
    this.#now = now;
  }

  /** How it failed, as long as it is not to be asked again. */
  of(key: string): { readonly how: How } | undefined {
    const rest = this.#resting.get(key);
    return rest !== undefined && this.#now() < rest.until ? rest : undefined;
  }

  begin(key: string, how: How, asked = 0): void {
    if (this.#rest === 0) return;
    const seconds = Math.max(this.#rest, Math.min(longest, asked));
    this.#resting.set(key, { until: this.#now() + seconds * 1000, how });
  }

  end(key: string): void {
    this.#resting.delete(key);
  }
}
