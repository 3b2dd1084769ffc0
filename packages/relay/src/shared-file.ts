import { within } from './patience.js';

/** One of those who read a file. */
interface Reader {
  /** How many parts it has taken. */
  taken: number;
  /** Milliseconds that others have waited for it. */
  held: number;
}

/** A reader kept others waiting for too long. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/**
 * A file on its way from an upstream, for any number of readers. Its first `window` bytes are held for whoever comes later; of what follows,
 * as much is held as the slowest reader has yet to take, at most `window`. A reader for whom others have waited `patience` milliseconds is
 * hung up on; without readers the upstream is.
 */
export class SharedFile {
  readonly #window: number;
  readonly #patience: number;
  readonly #readers = new Set<Reader>();
  #parts: Uint8Array<ArrayBuffer>[] = [];
  /** Parts that are held no more. */
  #dropped = 0;
  #held = 0;
  #received = 0;
  #state: 'underway' | 'whole' | { readonly cause: unknown } = 'underway';
  #isBegun = false;
  #wakers: (() => void)[] = [];
  /** Settles when nothing more comes from the upstream; never rejects. */
  readonly ended: Promise<void>;

  constructor(body: ReadableStream<Uint8Array>, window: number, patience: number) {
    this.#window = window;
    this.#patience = patience;
    this.ended = this.#receive(body.getReader());
  }

  /** Bytes that are held. */
  get size(): number {
    return this.#held;
  }

  /** Whether all of it is held. */
  get isWhole(): boolean {
    return this.#state === 'whole' && this.#dropped === 0;
  }

  /** Whether a reader may still begin at its beginning. */
  get isOpen(): boolean {
    return this.isWhole || (this.#state === 'underway' && this.#received <= this.#window && !this.#isLeft);
  }

  get #isLeft(): boolean {
    return this.#isBegun && this.#readers.size === 0;
  }

  /** The file from its beginning; only while `isOpen`. */
  read(): ReadableStream<Uint8Array> {
    const reader: Reader = { taken: 0, held: 0 };
    this.#readers.add(reader);
    this.#isBegun = true;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          for (;;) {
            const part = this.#parts[reader.taken - this.#dropped];
            if (!this.#readers.has(reader)) return controller.error(new TooSlow('Others waited for this reader'));
            if (part !== undefined) {
              reader.taken += 1;
              this.#forget();
              // A platform may take the memory of what it sends.
              return controller.enqueue(part.slice());
            }
            if (this.#state !== 'underway') {
              this.#readers.delete(reader);
              return this.#state === 'whole' ? controller.close() : controller.error(this.#state.cause);
            }
            await this.#change();
          }
        },
        cancel: () => {
          this.#readers.delete(reader);
          this.#forget();
        },
      },
      { highWaterMark: 0 },
    );
  }

  async #receive(source: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    try {
      for (;;) {
        await this.#room();
        if (this.#isLeft) throw new Error('All readers have left');
        const { done, value } = await source.read();
        if (done) break;
        this.#parts.push(value.slice());
        this.#held += value.byteLength;
        this.#received += value.byteLength;
        this.#forget();
      }
      this.#state = 'whole';
    } catch (cause) {
      this.#state = { cause };
      source.cancel(cause).catch(() => undefined);
    }
    this.#wake();
  }

  /** Waits until there is room for more, and sees to it that nobody keeps others waiting. */
  async #room(): Promise<void> {
    while (this.#held > this.#window && !this.#isLeft) {
      const begun = performance.now();
      const slowest = [...this.#readers].filter(({ taken }) => taken === this.#dropped);
      const isAwaited = [...this.#readers].some(({ taken }) => taken === this.#dropped + this.#parts.length);
      const left = this.#patience - Math.max(0, ...slowest.map(({ held }) => held));
      await (isAwaited ? within(this.#change(), Math.max(0, left)) : this.#change());
      if (!isAwaited) continue;
      for (const reader of slowest) {
        reader.held += performance.now() - begun;
        if (reader.held >= this.#patience && reader.taken === this.#dropped) this.#readers.delete(reader);
      }
      this.#forget();
    }
  }

  /** Drops what all have taken, once no new reader may come. */
  #forget(): void {
    if (this.#state === 'underway' && this.#received > this.#window && this.#isBegun) {
      const least = Math.min(...[...this.#readers].map(({ taken }) => taken), this.#dropped + this.#parts.length);
      for (const part of this.#parts.splice(0, least - this.#dropped)) this.#held -= part.byteLength;
      this.#dropped = least;
    }
    this.#wake();
  }

  #change(): Promise<void> {
    return new Promise((wake) => this.#wakers.push(wake));
  }

  #wake(): void {
    const wakers = this.#wakers;
    this.#wakers = [];
    for (const wake of wakers) wake();
  }
}
