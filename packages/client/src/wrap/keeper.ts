import { canPass } from '../errors/passing.js';
import { bareCopy } from '../model/bare-copy.js';
import type { Page } from '../model/page.js';
import type { Row } from '../model/row.js';
import { parseDuration } from '../query/duration.js';
import { type Query, queryKey } from '../query/query.js';
import type { CallOptions, Description, ReadOptions, Source } from '../sources/source.js';
import { aborted } from '../transport/answer-cache.js';
import type { AnswerStore, StoredAnswer } from './answer-store.js';
import { completePage } from './complete.js';
import type { Keeping } from './kept.js';
import { memoryStore } from './memory-store.js';

/** Answers questions from what is kept, as far as it is young enough, and from a source. */
export class Keeper {
  readonly #source: Source;
  readonly #store: AnswerStore;
  readonly #maxAge: number;
  readonly #whileRevalidate: number;
  readonly #ifError: number;
  readonly #form: string;
  readonly #now: () => number;
  readonly #renewing = new Set<string>();

  constructor(source: Source, { keep, maxAge = 60_000, form = '', now = Date.now }: Keeping) {
    this.#source = source;
    this.#store = keep.store ?? memoryStore();
    this.#maxAge = maxAge;
    this.#whileRevalidate = spanOf(keep.staleWhileRevalidate);
    this.#ifError = spanOf(keep.staleIfError);
    this.#form = form;
    this.#now = now;
  }

  page(query: Query, options: ReadOptions): Promise<Page> {
    const { cap } = options;
    const key = `${this.#source.id} ${queryKey(query)}${cap === undefined ? '' : ` ${cap}`}`;
    const ask = (call: CallOptions): Promise<Page> => completePage(this.#source, query, { ...options, ...call });
    return this.#answer(key, ask, options, isPage, revived);
  }

  describe(options: CallOptions): Promise<Description> {
    const ask = (call: CallOptions): Promise<Description> => this.#source.describe(call);
    return this.#answer(`${this.#source.id} info`, ask, options, isDescription, (description) => description);
  }

  async #answer<T extends object>(
    name: string,
    ask: (call: CallOptions) => Promise<T>,
    { signal, fresh = false, onStale }: CallOptions,
    isWhole: (answer: unknown) => answer is T,
    given: (answer: T, staleSince: number | undefined) => T,
  ): Promise<T> {
    const key = `${this.#form} ${name}`;
    if (fresh) return this.#renewed(key, ask, { signal, fresh });
    const known = await this.#read(key, isWhole);
    if (signal?.aborted === true) throw aborted(signal);
    if (known === undefined) return this.#renewed(key, ask, { signal });
    const { at, age, answer } = known;
    const old = (): T => {
      onStale?.(at);
      return given(answer, at);
    };
    if (age < this.#maxAge) return given(answer, undefined);
    if (age < this.#maxAge + this.#whileRevalidate) {
      this.#renew(key, ask);
      return old();
    }
    try {
      return await this.#renewed(key, ask, { signal });
    } catch (error) {
      if (canPass(error) && age < this.#maxAge + this.#ifError) return old();
      throw error;
    }
  }

  async #read<T>(
    key: string,
    isWhole: (answer: unknown) => answer is T,
  ): Promise<{ readonly at: number; readonly age: number; readonly answer: T } | undefined> {
    const stored = await this.#store.read(key).catch(() => undefined);
    if (stored === undefined || !isWhole(stored.answer)) return undefined;
    const { at, answer } = stored;
    // Where the clock was set back, nobody knows how old an answer is.
    return { at, answer, age: at > this.#now() ? this.#maxAge : this.#now() - at };
  }

  async #renewed<T extends object>(key: string, ask: (call: CallOptions) => Promise<T>, call: CallOptions): Promise<T> {
    const answer = await ask(call);
    const stored: StoredAnswer = { at: this.#now(), weight: weightOf(answer), answer };
    // Nobody waits for a store, and nobody fails for it.
    this.#store.write(key, stored).catch(() => {});
    return answer;
  }

  // In the background, once at a time; what fails is asked for again by the next question.
  #renew<T extends object>(key: string, ask: (call: CallOptions) => Promise<T>): void {
    if (this.#renewing.has(key)) return;
    this.#renewing.add(key);
    this.#renewed(key, ask, { fresh: true })
      .catch(() => {})
      .finally(() => this.#renewing.delete(key));
  }
}

function spanOf(span: string | number | undefined): number {
  if (span === undefined || span === 0) return 0;
  return typeof span === 'number' ? span : parseDuration(span);
}

function weightOf(answer: object): number {
  return 'rows' in answer && Array.isArray(answer.rows) ? answer.rows.length + 1 : 1;
}

function isPage(answer: unknown): answer is Page {
  const { rows, fields } = (answer ?? {}) as Partial<Page>;
  return Array.isArray(rows) && Array.isArray(fields);
}

function isDescription(answer: unknown): answer is Description {
  const { info, fields } = (answer ?? {}) as Partial<Description>;
  return typeof info === 'object' && Array.isArray(fields);
}

// A store that clones gives rows a prototype again.
function revived(page: Page, staleSince: number | undefined): Page {
  const [first] = page.rows;
  const rows =
    first === undefined || Object.getPrototypeOf(first) !== Object.prototype
      ? page.rows
      : page.rows.map((row): Row => bareCopy(row));
  return staleSince === undefined ? { ...page, rows } : { ...page, rows, staleSince };
}
