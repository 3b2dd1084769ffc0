import type { OddRow } from '../model/odd-row.js';
import type { Page } from '../model/page.js';
import type { Row, Value } from '../model/row.js';
import type { RowFinding, RowNote } from '../model/row-note.js';

/** What was found among the rows that were typed. */
export interface TypingReport {
  /** Odd rows by kind. */
  readonly odd: Readonly<Partial<Record<OddRow, number>>>;
  /** Values by column that could not be read as the column is, and are null now. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** Coordinates by column that were written otherwise than as a plain number, and were read. */
  readonly mended: Readonly<Record<string, number>>;
  /** Places whose latitude and longitude stood in each other's place and were turned. */
  readonly swapped: number;
  /** Places that lie nowhere they could, and were left out. */
  readonly misplaced: number;
  /** Which rows all this is about, in their order: the first `mostNotes` of them. */
  readonly notes: readonly RowNote[];
}

/** Most findings that are told one by one; they are counted in any case. */
export const mostNotes = 100;

/** Gathers what is found while rows are typed. */
export class Findings implements TypingReport {
  readonly odd: Partial<Record<OddRow, number>> = {};
  readonly unreadable: Record<string, number> = Object.create(null);
  readonly mended: Record<string, number> = Object.create(null);
  readonly #notes: RowNote[] = [];
  readonly #before: number;
  swapped = 0;
  misplaced = 0;

  /** `before`: rows of the table that come before the first of these. */
  constructor(before: number) {
    this.#before = before;
  }

  get notes(): readonly RowNote[] {
    return this.#notes.sort((one, two) => one.row - two.row).slice(0, mostNotes);
  }

  /** Counts an odd row. */
  oddRow(kind: OddRow, at: number, row: Row): void {
    this.odd[kind] = (this.odd[kind] ?? 0) + 1;
    this.#note(kind, at, row, undefined, undefined);
  }

  /** Counts a value that could not be read, or was mended. */
  value(finding: 'unreadable' | 'mended', at: number, row: Row, field: string, value: Value): void {
    this[finding][field] = (this[finding][field] ?? 0) + 1;
    this.#note(finding, at, row, field, value);
  }

  /** Counts a place that was turned or left out. */
  place(finding: 'swapped' | 'misplaced', at: number, row: Row, field: string): void {
    this[finding] += 1;
    this.#note(finding, at, row, field, row[field]);
  }

  #note(finding: RowFinding, at: number, row: Row, field: string | undefined, value: Value | undefined): void {
    // Places are judged after all values: enough is kept to tell the first ones of the whole.
    if (this.#notes.length < mostNotes * 2)
      this.#notes.push({ row: this.#before + at + 1, id: row['_id'] ?? undefined, finding, field, value });
  }
}

/** What a page says of its rows. */
export function saidOf({ odd, unreadable, mended, swapped, misplaced, notes }: TypingReport): Partial<Page> {
  return { odd, unreadable, mended, swapped, misplaced, notes };
}
