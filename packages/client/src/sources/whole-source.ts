import type { Page } from '../model/page.js';
import type { Query } from '../query/query.js';
import type { AnswerCache } from '../transport/answer-cache.js';
import { MemorySource } from './memory.js';
import type { CallOptions, Capabilities, Description, Source } from './source.js';

/** A table that comes all at once: it is asked for once, kept for a while, and every question is answered over it here. */
export class WholeSource implements Source {
  readonly id: string;
  readonly #load: (signal: AbortSignal) => Promise<MemorySource>;
  readonly #answers: AnswerCache;

  constructor(id: string, answers: AnswerCache, load: (signal: AbortSignal) => Promise<MemorySource>) {
    this.id = id;
    this.#answers = answers;
    this.#load = load;
  }

  capabilities({ signal }: CallOptions = {}): Promise<Capabilities> {
    return new MemorySource([]).capabilities({ signal });
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    return (await this.#whole(options)).describe();
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    return (await this.#whole(options)).page(query, options);
  }

  #whole({ signal, fresh }: CallOptions): Promise<MemorySource> {
    return this.#answers.get(`${this.id} whole`, this.#load, { signal, fresh });
  }
}
