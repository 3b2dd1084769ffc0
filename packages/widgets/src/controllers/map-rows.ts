import type { Row } from '@satudata/client';
import type { Area } from '@satudata/client/placing.js';
import type { ReactiveControllerHost } from 'lit';
import { remembered } from '../foundation/remembered.js';
import type { FirstRows } from './first-rows.js';
import { LatePart } from './late-part.js';
import type { QuestionState } from './question-controller.js';
import { RestRows } from './rest-rows.js';
import type { NamedCoordinates, ViewRows, Way } from './view-rows.js';

/** Most rows that a map asks a portal for. */
export const MOST_ASKED = 50_000;
/** Most rows that it takes where they are at hand. */
export const MOST_HELD = 100_000;

/** What is to be said about the rows of a large table that is read by what is in view. */
export interface InViewReport {
  /** Rows that were read. */
  readonly read: number;
  /** Rows of the part of the map that is in view, and somewhat around it. */
  readonly here: number;
  /** All rows. */
  readonly total: number;
  readonly coming: boolean;
}

const none: readonly Row[] = [];

/**
 * The rows of a map: all of them up to a cap, or, where there are more than that and their source can choose rows by their
 * coordinates, those that lie in view.
 */
export class MapRows {
  #seen: Area | undefined;
  readonly #first: () => Pick<QuestionState<FirstRows>, 'value' | 'at'>;
  readonly #rest: RestRows;
  readonly #large: LatePart<ViewRows>;
  readonly #joined = remembered((first: readonly Row[], rest: readonly Row[]) =>
    rest.length === 0 ? first : [...first, ...rest],
  );

  constructor(
    host: ReactiveControllerHost,
    first: () => Pick<QuestionState<FirstRows>, 'value' | 'at'>,
    named: () => NamedCoordinates,
  ) {
    this.#first = first;
    const large = (): ReturnType<typeof first> => (this.#isLarge ? first() : { value: undefined, at: undefined });
    this.#large = new LatePart(host, async () => {
      const part = await import('./view-rows.js');
      const rows = new part.ViewRows(host, large, named);
      if (this.#seen !== undefined) rows.see(this.#seen);
      return rows;
    });
    this.#rest = new RestRows(host, MOST_ASKED, () => {
      const { value, at } = first();
      if (!this.#isLarge) return { value, at };
      void this.#large.load();
      const way = this.#way;
      if (way === undefined || way.kind === 'view') return { value: undefined, at };
      return way.kind === 'held' ? { value, at, most: MOST_HELD, step: MOST_HELD } : { value, at };
    });
  }

  /** All rows that were read; the same array while they stay the same. */
  get all(): readonly Row[] {
    return this.#view?.rows ?? this.#joined(this.#first().value?.page.rows ?? none, this.#rest.rows);
  }

  /** Whether some could not be read. */
  get failed(): boolean {
    return this.#view?.failed ?? this.#rest.failed;
  }

  /** Rows that were read, where a cap cut the others. */
  get cappedAt(): number | undefined {
    const way = this.#way;
    if (!this.#isLarge || way === undefined) return undefined;
    if (way.kind === 'view') return this.all.length < (this.#view?.here ?? 0) ? this.all.length : undefined;
    const most = way.kind === 'held' ? MOST_HELD : MOST_ASKED;
    return this.#total > most ? most : undefined;
  }

  /** What is to be said where rows are read by what is in view. */
  get report(): InViewReport | undefined {
    const view = this.#view;
    if (view === undefined) return undefined;
    return { read: view.rows?.length ?? 0, here: view.here, total: this.#total, coming: view.coming };
  }

  /** Where all rows lie, where that is known before they are read. */
  get extent(): Area | undefined {
    const way = this.#way;
    return way?.kind === 'view' ? way.extent : undefined;
  }

  /** Hears what the reader sees of the map. */
  see(view: Area): void {
    this.#seen = view;
    this.#large.part?.see(view);
  }

  get #total(): number {
    return this.#first().value?.page.total ?? 0;
  }

  get #isLarge(): boolean {
    return this.#total > MOST_ASKED;
  }

  // Where the code for it cannot be had, rows are read up to the cap.
  get #way(): Way | undefined {
    return this.#large.part?.way ?? (this.#large.lost ? { kind: 'capped' } : undefined);
  }

  get #view(): ViewRows | undefined {
    return this.#way?.kind === 'view' ? this.#large.part : undefined;
  }
}
