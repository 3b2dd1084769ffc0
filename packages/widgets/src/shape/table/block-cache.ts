/** Rows of one block, or why they are not there. */
export type Block<T> = readonly T[] | 'loading' | 'failed';

/** Blocks of a long list that are kept at a time. */
const MOST = 40;

/** Rows of a long list by blocks of one size. Those farthest from where the reader is are let go first. */
export class BlockCache<T> {
  readonly size: number;
  readonly #blocks = new Map<number, Block<T>>();

  constructor(size: number) {
    this.size = size;
  }

  /** The row at a place; undefined where it is not there. */
  at(index: number): T | undefined {
    const block = this.#blocks.get(Math.floor(index / this.size));
    return typeof block === 'object' ? block[index % this.size] : undefined;
  }

  state(block: number): Block<T> | undefined {
    return this.#blocks.get(block);
  }

  put(block: number, rows: Block<T>, near: number): void {
    this.#blocks.set(block, rows);
    while (this.#blocks.size > MOST) {
      const [farthest] = [...this.#blocks.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
      if (farthest === undefined) return;
      this.#blocks.delete(farthest);
    }
  }

  /** Forgets a block, so that it is asked for again. */
  drop(block: number): void {
    this.#blocks.delete(block);
  }

  /** Blocks that hold these rows, and are not there. */
  missing(first: number, end: number): readonly number[] {
    const from = Math.floor(first / this.size);
    const to = Math.max(from, Math.ceil(end / this.size) - 1);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
      (block) => !this.#blocks.has(block),
    );
  }
}
