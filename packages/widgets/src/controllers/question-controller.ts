import { canPass, isSatuError, SatuError } from '@satudata/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { browserWorld, type World } from '../foundation/world.js';

/** What is asked, and the key that tells two questions apart. */
export interface Question<T> {
  readonly key: string;
  /** What it is about: an answer about another thing is not kept on screen while this one is asked. */
  readonly about: string;
  ask(options: Asking): Promise<T>;
}

/** How a question is asked. */
export interface Asking {
  readonly signal: AbortSignal;
  /** Past every saved answer. */
  readonly fresh: boolean;
  /** To be told where the answer is kept and old: when it was given, in milliseconds since 1970. */
  readonly onStale?: (since: number) => void;
}

/**
 * Where a question stands. `value` is the last good answer, kept while the next one is on its way or has failed. `failed` without an error says that
 * the answer itself is one that was kept, and old.
 */
export interface QuestionState<T> {
  readonly status: 'idle' | 'loading' | 'slow' | 'ready' | 'failed';
  readonly value: T | undefined;
  /** When `value` arrived, or was given where it was kept, in milliseconds since 1970. */
  readonly at: number | undefined;
  readonly error: SatuError | undefined;
}

/** An answer that was kept elsewhere, and when it was given, in milliseconds since 1970. */
export interface Saved<T> {
  readonly value: T;
  readonly at: number;
}

/** Options of a `QuestionController`. */
export interface QuestionOptions<T> {
  readonly question: () => Question<T> | undefined;
  /** Milliseconds between two askings of the same question; undefined asks once. */
  readonly every?: () => number | undefined;
  /** An older answer for when the first one fails; undefined where there is none. */
  readonly fallback?: (signal: AbortSignal) => Promise<Saved<T> | undefined> | undefined;
  readonly onAnswer?: (value: T) => void;
  readonly onFailure?: (error: SatuError) => void;
  readonly world?: World;
}

/** Milliseconds without an answer after which a reader is told that it takes longer. */
export const SLOW_AFTER = 4_000;

const shortestRetry = 2_000;
const longestRetry = 60_000;

const nothingAsked = { status: 'idle', value: undefined, at: undefined, error: undefined } as const;

function toSatuError(reason: unknown): SatuError {
  return isSatuError(reason) ? reason : new SatuError('portal-error', String(reason), { cause: reason });
}

/**
 * The life of a question between a page and its data: the newest question wins, leaving the page hangs up, coming back
 * asks again, a failure keeps the last good answer and, where the fault can pass, asks again with growing pauses.
 */
export class QuestionController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: QuestionOptions<T>;
  readonly #world: World;
  #state: QuestionState<T> = nothingAsked;
  #key: string | undefined;
  #about: string | undefined;
  // Key of the question that the shown value answers.
  #answered: string | undefined;
  #call: AbortController | undefined;
  #failures = 0;
  #stopTimer: (() => void) | undefined;
  #stopReturn: (() => void) | undefined;
  #due = false;

  constructor(host: ReactiveControllerHost, options: QuestionOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#world = options.world ?? browserWorld;
    host.addController(this);
  }

  get state(): QuestionState<T> {
    return this.#state;
  }

  /** Asks again, past every saved answer. Resolves when the answer or the failure is known. */
  refresh(): Promise<void> {
    return this.#ask(true);
  }

  hostConnected(): void {
    this.#stopReturn = this.#world.onReturn(() => this.#return());
    this.#host.requestUpdate(); // Lit does not update a host only for coming back
  }

  hostUpdate(): void {
    // A host that has left is still updated for what was on its way, and asks nothing more.
    if (this.#stopReturn === undefined) return;
    const question = this.#options.question();
    if (question?.key === this.#key) return;
    this.#key = question?.key;
    this.#failures = 0;
    if (question?.about !== this.#about) {
      this.#about = question?.about;
      this.#state = nothingAsked;
    }
    if (question === undefined) this.#hangUp();
    else void this.#ask(false);
  }

  hostDisconnected(): void {
    this.#hangUp();
    this.#stopReturn?.();
    this.#stopReturn = undefined;
    this.#key = undefined; // so that coming back asks again
  }

  #hangUp(): void {
    this.#call?.abort();
    this.#call = undefined;
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    this.#due = false;
  }

  async #ask(fresh: boolean): Promise<void> {
    const question = this.#options.question();
    if (question === undefined) return;
    this.#hangUp();
    const call = new AbortController();
    this.#call = call;
    this.#set({ ...this.#state, status: this.#state.value === undefined || !fresh ? 'loading' : this.#state.status });
    this.#stopTimer = this.#world.after(SLOW_AFTER, () => {
      if (this.#state.status === 'loading') this.#set({ ...this.#state, status: 'slow' });
    });
    try {
      let since: number | undefined;
      const onStale = (at: number): void => {
        if (!((since as number) < at)) since = at;
      };
      const value = await question.ask({ signal: call.signal, fresh, onStale });
      if (this.#call !== call) return;
      this.#failures = 0;
      this.#answered = question.key;
      this.#set({ status: since ? 'failed' : 'ready', value, at: since ?? this.#world.now(), error: undefined });
      // A newer answer is on its way, or can be had before long.
      this.#schedule(since ? shortestRetry : this.#options.every?.());
      this.#options.onAnswer?.(value);
    } catch (reason) {
      if (this.#call !== call) return;
      const error = toSatuError(reason);
      this.#failures += 1;
      // A copy that cannot be read leaves the failure, and what is shown, as they are.
      const saved =
        this.#state.value === undefined || this.#answered !== question.key
          ? await this.#options.fallback?.(call.signal)?.catch(() => undefined)
          : undefined;
      if (this.#call !== call) return;
      if (saved !== undefined) this.#answered = question.key;
      this.#set({ ...this.#state, ...saved, status: 'failed', error });
      this.#schedule(canPass(error) ? this.#pause(error) : this.#options.every?.());
      this.#options.onFailure?.(error);
    }
  }

  #pause(error: SatuError): number {
    if (error.retryAfter !== undefined) return Math.min(error.retryAfter * 1_000, longestRetry);
    const growing = Math.min(shortestRetry * 2 ** (this.#failures - 1), longestRetry);
    return Math.min(growing, this.#options.every?.() ?? longestRetry);
  }

  #schedule(pause: number | undefined): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    if (pause === undefined) return;
    this.#stopTimer = this.#world.after(pause, () => this.#tick());
  }

  // Nobody is served by asking for a page that nobody sees, or without a network: the question falls due instead.
  #tick(): void {
    if (this.#world.visible() && this.#world.online()) void this.#ask(true);
    else this.#due = true;
  }

  #return(): void {
    if (!this.#world.online() || !this.#world.visible()) return;
    if (this.#due || (this.#state.status === 'failed' && this.#state.error !== undefined && canPass(this.#state.error)))
      void this.#ask(true);
  }

  #set(state: QuestionState<T>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
