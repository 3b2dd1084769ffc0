import type { Row } from './table-page.js';

/** The least that sorts and filters: places in an array, by a column of numbers and a loop over one column. */
export class Order {
  readonly #rows: readonly Row[];
  #places: Uint32Array;
  #keys = new Float64Array(0);

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#places = new Uint32Array(0);
  }

  get length(): number {
    return this.#places.length === 0 ? this.#rows.length : this.#places.length;
  }

  row(at: number): Row | undefined {
    return this.#rows[this.#places.length === 0 ? at : (this.#places[at] ?? -1)];
  }

  /** By `pengguna`, largest first. */
  sort(): void {
    this.#keys = Float64Array.from(this.#rows, (row) => Number(row['pengguna']));
    this.#places = this.#sorted(Uint32Array.from(this.#keys.keys()));
  }

  /** Keeps what is found, in the order that was asked for. */
  filter(text: string): void {
    const found: number[] = [];
    for (const [place, row] of this.#rows.entries())
      if (String(row['nama']).toLowerCase().includes(text)) found.push(place);
    this.#places = this.#sorted(Uint32Array.from(found));
  }

  #sorted(places: Uint32Array): Uint32Array {
    const keys = this.#keys;
    return places.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0));
  }
}
