import { LRUCache } from 'lru-cache';
import type { Origin } from './answers.js';
import { FileRefused } from './pass-file.js';
import { Rests } from './rests.js';
import { SharedFile } from './shared-file.js';
import { UpstreamFault } from './within-upstream.js';

/** A file for a client. */
export interface FileAnswer {
  readonly headers: Headers;
  /** Undefined where only the head was asked for. */
  readonly body: ReadableStream<Uint8Array> | undefined;
  readonly origin: Origin;
  /** Seconds since it was asked for. */
  readonly age: number;
}

/** How files are shared and kept. */
export interface FileLimits {
  /** Files that are read from upstreams at the same time. */
  readonly most: number;
  /** Bytes of one file that are held for whoever comes later. */
  readonly window: number;
  /** Bytes of files that are kept in all. */
  readonly kept: number;
  /** Milliseconds that readers wait for a slower one. */
  readonly patience: number;
  /** Seconds that a file is served without asking, that it is served while the upstream fails, and that a failure is not asked again. */
  readonly fresh: number;
  readonly ifError: number;
  readonly rest: number;
}

interface Head {
  readonly headers: Headers;
  /** Undefined for what was asked for by HEAD. */
  readonly file: SharedFile | undefined;
  readonly at: number;
}

/** As many files as may be are underway. */
export class TooManyFiles extends Error {
  override readonly name = 'TooManyFiles';
}

/** Asks an upstream for a file; `done` is called once when nothing more comes. */
export type OpenFile = (method: 'GET' | 'HEAD', done: () => void) => Promise<Response>;

/** Gives files to any number of readers for one request to the upstream, while they are underway and while they are fresh. */
export class Files {
  readonly #limits: FileLimits;
  readonly #now: () => number;
  readonly #opening = new Map<string, Promise<Head>>();
  readonly #underway = new Map<string, Head>();
  readonly #kept: LRUCache<string, Head>;
  readonly #resting: Rests<unknown>;
  #reading = 0;

  constructor(limits: FileLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#kept = new LRUCache({ maxSize: limits.kept, sizeCalculation: ({ file }) => (file?.size ?? 0) + 1024 });
    this.#resting = new Rests(limits.rest, now);
  }

  /**
   * A file from its beginning. `later` takes the promise of its arrival, for platforms that end with the response. Rejects as `open` does where
   * nothing is kept, and with `TooManyFiles`.
   */
  async get(
    key: string,
    method: 'GET' | 'HEAD',
    open: OpenFile,
    later: (work: Promise<unknown>) => void,
  ): Promise<FileAnswer> {
    const found = this.#found(key);
    const age = found === undefined ? 0 : (this.#now() - found.at) / 1000;
    const { fresh, ifError } = this.#limits;
    if (found !== undefined && (this.#underway.get(key) === found || age < fresh))
      return given(found, method, age, 'hit');
    const asked = `${method} ${key}`;
    const opening = this.#opening.get(asked);
    const failed = opening === undefined ? this.#resting.of(asked) : undefined;
    try {
      if (failed !== undefined) throw failed.how;
      const head = await (opening ?? this.#open(key, method, open, later));
      // Whoever opened it may have left, or be far ahead by now.
      if (method === 'GET' && opening !== undefined && !head.file?.isOpen)
        return await this.get(key, method, open, later);
      return given(head, method, 0, opening === undefined ? 'miss' : 'hit');
    } catch (cause) {
      const isKept = found !== undefined && age < fresh + ifError && !(cause instanceof FileRefused);
      if (isKept) return given(found, method, age, 'stale');
      throw cause;
    }
  }

  #found(key: string): Head | undefined {
    const underway = this.#underway.get(key);
    return underway?.file?.isOpen ? underway : this.#kept.get(key);
  }

  #open(key: string, method: 'GET' | 'HEAD', open: OpenFile, later: (work: Promise<unknown>) => void): Promise<Head> {
    if (this.#reading >= this.#limits.most) throw new TooManyFiles('Too many files at a time');
    this.#reading += 1;
    const asked = `${method} ${key}`;
    const at = this.#now();
    let isReading = true;
    const done = (): void => {
      if (isReading) this.#reading -= 1;
      isReading = false;
    };
    const opening = open(method, done)
      .then(({ headers, body }) => {
        this.#resting.end(asked);
        if (method === 'HEAD') return { headers, file: undefined, at };
        return this.#begin(key, this.#shared(headers, body, at), later);
      })
      .catch((cause: unknown) => {
        const wait = cause instanceof UpstreamFault ? cause.retryAfter : undefined;
        if (!(cause instanceof FileRefused)) this.#resting.begin(asked, cause, wait);
        throw cause;
      })
      .finally(() => this.#opening.delete(asked));
    this.#opening.set(asked, opening);
    return opening;
  }

  #shared(headers: Headers, body: ReadableStream<Uint8Array> | null, at: number): Head & { readonly file: SharedFile } {
    const { window, patience } = this.#limits;
    return { headers, file: new SharedFile(body ?? new Blob([]).stream(), window, patience), at };
  }

  #begin(key: string, head: Head & { readonly file: SharedFile }, later: (work: Promise<unknown>) => void): Head {
    this.#underway.set(key, head);
    const arrived = head.file.ended.then(() => {
      if (this.#underway.get(key) === head) this.#underway.delete(key);
      if (head.file.isWhole) this.#kept.set(key, head);
    });
    later(arrived);
    return head;
  }
}

function given({ headers, file }: Head, method: 'GET' | 'HEAD', age: number, origin: Origin): FileAnswer {
  const body = method === 'GET' ? file?.read() : undefined;
  return { headers: new Headers(headers), body, origin, age: Math.max(0, Math.floor(age)) };
}
