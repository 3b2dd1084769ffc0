import type { Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';
import type { Area } from '@satudata/client/placing.js';
import { LatePart } from '../../controllers/late-part.js';
import type { ViewRows, Way } from '../../controllers/view-rows.js';
import { remembered } from '../../foundation/remembered.js';
import { type Keeping, type KeptFirst, KeptRows } from './kept-rows.js';

/** Most rows that a finder takes where they are at hand. */
const MOST_HELD = 20_000;
/** Of the parts of a map that were read, as many of the last are kept. */
const MOST_PARTS = 4;
/** Degrees around a reader in which hotspots are looked for: about two kilometres. */
const AROUND = 0.02;

const none: readonly Row[] = [];

/**
 * The rows of a finder after its first page, up to a cap. Where a portal has more than that and can choose rows by their coordinates,
 * also those in the part of the map that is seen, and around the reader.
 */
export class FinderRows {
  readonly #most: number;
  readonly #first: KeptFirst;
  readonly #kept: KeptRows;
  readonly #view: LatePart<ViewRows>;
  readonly #joined = remembered(joined);
  #about = '';
  #seen: Area | undefined;
  #parts: readonly (readonly Row[])[] = [];

  constructor(host: Keeping, most: number, first: KeptFirst) {
    this.#most = most;
    this.#first = first;
    this.#view = new LatePart(host, async () => {
      const { ViewRows } = await import('../../controllers/view-rows.js');
      const view = new ViewRows(
        host,
        () => (this.#isLarge ? first() : { value: undefined, at: undefined }),
        () => ({}),
        { most, waits: true },
      );
      if (this.#seen !== undefined) view.see(this.#seen);
      return view;
    });
    this.#kept = new KeptRows(host, most, () => {
      const state = first();
      if (!this.#isLarge) return state;
      void this.#view.load();
      return this.#way?.kind === 'held' ? { ...state, most: MOST_HELD, step: MOST_HELD } : state;
    });
  }

  /** All rows after the first page; the same array while they stay the same. */
  get all(): readonly Row[] {
    const { value, at } = this.#first();
    const about = `${value?.table.key} ${at}`;
    if (about !== this.#about) this.#parts = [];
    this.#about = about;
    const part = this.byView ? this.#view.part?.rows : undefined;
    if (part === undefined) return this.#kept.rows;
    if (!this.#parts.includes(part)) this.#parts = [...this.#parts, part].slice(-MOST_PARTS);
    return this.#joined(value?.page.rows ?? none, this.#kept.rows, this.#parts);
  }

  /** Whether some could not be read. */
  get failed(): boolean {
    return this.#kept.failed || (this.byView && this.#view.part?.failed === true);
  }

  /** Rows that were read from the beginning, where a cap cut the others. */
  get cappedAt(): number | undefined {
    const most = this.#way?.kind === 'held' ? MOST_HELD : this.#most;
    return this.#total > most ? most : undefined;
  }

  /** Whether rows are also read by what is seen of the map. */
  get byView(): boolean {
    return this.#way?.kind === 'view';
  }

  /** Hears what the reader sees of the map. */
  see(view: Area): void {
    this.#seen = view;
    this.#view.part?.see(view);
  }

  /** Hears where the reader is. */
  near({ latitude, longitude }: Place): void {
    this.see({
      south: latitude - AROUND,
      north: latitude + AROUND,
      west: longitude - AROUND,
      east: longitude + AROUND,
    });
  }

  get #total(): number {
    return this.#first().value?.page.total ?? 0;
  }

  get #isLarge(): boolean {
    return this.#total > this.#most;
  }

  get #way(): Way | undefined {
    return this.#isLarge ? this.#view.part?.way : undefined;
  }
}

// The same row may come more than once: from the beginning of the table, and from each part of the map that it lies in.
function joined(first: readonly Row[], rest: readonly Row[], parts: readonly (readonly Row[])[]): readonly Row[] {
  const key = (row: Row): string =>
    JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const known = new Set(first.map(key));
  return [rest, ...parts].flat().filter((row) => {
    const text = key(row);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}
