import { type MemoryOptions, MemorySource, type Row, type SatuError, type Source, Table } from '@satudata/client';

/** Rows of a portal that can fail, fall silent, hold other rows, and come back. */
export class ShakyPortal implements Source {
  readonly id = `goyah:${crypto.randomUUID()}`;
  /** What every call fails with at the moment. */
  fault: SatuError | undefined;
  /** How often rows or figures were asked for. */
  asked = 0;
  #silence: Promise<void> | undefined;
  #speak: (() => void) | undefined;
  #inner: MemorySource;
  readonly #options: MemoryOptions;

  constructor(rows: readonly Row[], options: MemoryOptions = {}) {
    this.#options = options;
    this.#inner = new MemorySource(rows, options);
  }

  get table(): Table {
    return new Table({ source: this });
  }

  set rows(rows: readonly Row[]) {
    this.#inner = new MemorySource(rows, this.#options);
  }

  /** From now on no call is answered, until `speak`. */
  fallSilent(): void {
    this.#silence = new Promise((resolve) => {
      this.#speak = resolve;
    });
  }

  speak(): void {
    this.#speak?.();
    this.#silence = undefined;
  }

  async capabilities(options: Parameters<Source['capabilities']>[0]): ReturnType<Source['capabilities']> {
    await this.#answer();
    return this.#inner.capabilities(options);
  }

  async describe(): ReturnType<Source['describe']> {
    await this.#answer();
    return this.#inner.describe();
  }

  async page(...question: Parameters<Source['page']>): ReturnType<Source['page']> {
    this.asked += 1;
    await this.#answer();
    return this.#inner.page(...question);
  }

  async #answer(): Promise<void> {
    await this.#silence;
    if (this.fault !== undefined) throw this.fault;
  }
}
