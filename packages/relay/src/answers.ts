import type { Reply } from './ask.js';
import { within } from './patience.js';
import { Rests } from './rests.js';
import type { AnswerStore, KeptAnswer } from './store.js';
import { UpstreamFault } from './within-upstream.js';

/** How an answer came about: kept and fresh, kept and old, or just read. */
export type Origin = 'hit' | 'stale' | 'miss';

/** An answer for a client. */
export interface Answer extends Reply {
  readonly origin: Origin;
  /** Seconds since it was read. */
  readonly age: number;
}

/** Seconds that an answer is fresh, may be served while it is read anew, and while the upstream fails. */
export interface Freshness {
  readonly fresh: number;
  readonly whileRevalidate: number;
  readonly ifError: number;
  /** Seconds that a question is not asked again after it failed; an upstream may ask for more, up to a minute. Default 0. */
  readonly rest?: number;
}

/** How a question failed. */
type Failure = { readonly cause: unknown } | { readonly reply: Reply };

/** Gives kept answers while they are good, and asks the same question of an upstream only once at a time. */
export class Answers {
  readonly #store: AnswerStore;
  readonly #freshness: Freshness;
  readonly #now: () => number;
  readonly #asked = new Map<string, Promise<Reply>>();
  readonly #resting: Rests<Failure>;
  readonly #patience: number;
  readonly #looked = new Map<string, Promise<KeptAnswer | undefined>>();

  /** A store that takes more than `patience` milliseconds counts as empty. */
  constructor(store: AnswerStore, freshness: Freshness, now: () => number, patience = 1_000) {
    this.#store = store;
    this.#resting = new Rests(freshness.rest ?? 0, now);
    this.#patience = patience;
    this.#freshness = freshness;
    this.#now = now;
  }

  /**
   * The answer to a question. Old ones are given at once while `read` runs on; `later` takes that promise, for platforms
   * that end with the response. Rejects as `read` does where nothing is kept.
   */
  async get(key: string, read: () => Promise<Reply>, later: (work: Promise<unknown>) => void): Promise<Answer> {
    // A question on its way now may be answered before a slow store is; it is shared all the same.
    const underway = this.#asked.get(key);
    const kept = await this.#look(key);
    const { fresh, whileRevalidate, ifError } = this.#freshness;
    const age = kept === undefined ? Number.POSITIVE_INFINITY : (this.#now() - kept.at) / 1000;
    if (kept !== undefined && age < fresh) return answer(kept, age, 'hit');
    const isGood = age < fresh + ifError;
    const failure = underway === undefined ? this.#resting.of(key)?.how : undefined;
    if (failure !== undefined) {
      if (kept !== undefined && isGood) return answer(kept, age, 'stale');
      if ('cause' in failure) throw failure.cause;
      return { ...failure.reply, origin: 'miss', age: 0 };
    }
    const reading = underway ?? this.#once(key, read);
    if (kept !== undefined && age < fresh + whileRevalidate) {
      later(reading.catch(() => undefined));
      return answer(kept, age, 'stale');
    }
    try {
      const reply = await reading;
      if (reply.status === 429 && kept !== undefined && isGood) return answer(kept, age, 'stale');
      return { ...reply, origin: 'miss', age: 0 };
    } catch (cause) {
      if (kept !== undefined && isGood) return answer(kept, age, 'stale');
      throw cause;
    }
  }

  #look(key: string): Promise<KeptAnswer | undefined> {
    const looked =
      this.#looked.get(key) ??
      within(this.#store.get(key), this.#patience)
        .catch(() => undefined)
        .finally(() => this.#looked.delete(key));
    this.#looked.set(key, looked);
    return looked;
  }

  #once(key: string, read: () => Promise<Reply>): Promise<Reply> {
    const asked = this.#asked.get(key) ?? this.#read(key, read).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asked);
    return asked;
  }

  async #read(key: string, read: () => Promise<Reply>): Promise<Reply> {
    try {
      const reply = await read();
      if (reply.status === 429) this.#resting.begin(key, { reply }, reply.retryAfter);
      else this.#resting.end(key);
      if (reply.status === 200) await this.#keep(key, reply);
      return reply;
    } catch (cause) {
      this.#resting.begin(key, { cause }, cause instanceof UpstreamFault ? cause.retryAfter : undefined);
      throw cause;
    }
  }

  async #keep(key: string, { body }: Reply): Promise<void> {
    const { fresh, whileRevalidate, ifError } = this.#freshness;
    const kept: KeptAnswer = { status: 200, body, at: this.#now() };
    await within(this.#store.set(key, kept, fresh + Math.max(whileRevalidate, ifError)), this.#patience).catch(
      () => undefined,
    );
  }
}

function answer({ status, body }: KeptAnswer, age: number, origin: Origin): Answer {
  return { status, body, age: Math.max(0, Math.floor(age)), origin };
}
