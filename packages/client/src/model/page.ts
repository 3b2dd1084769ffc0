import type { Field } from './field.js';
import type { OddRow } from './odd-row.js';
import type { Row } from './row.js';
import type { RowNote } from './row-note.js';
import type { TableChange } from './table-change.js';

/** Rows of an answer, with what is known about the whole. */
export interface Page<R extends object = Row> {
  /** The rows; missing values are null. */
  readonly rows: readonly R[];
  /** Columns, in order. */
  readonly fields: readonly Field[];
  /** Rows of the whole result; undefined where the source does not say. */
  readonly total: number | undefined;
  /** Whether `total` is only roughly known: guessed by the portal’s database, or cut off by a cap. */
  readonly totalIsEstimate: boolean;
  /** Offset of the next page; undefined on the last one. */
  readonly next: number | undefined;
  /** Set where a cap cut the rows that this answer was worked out from: how many were read. */
  readonly cappedAt?: number | undefined;
  /** Values by field that could not be read as the column is ("NaN" among numbers), and stand in the rows as null. */
  readonly unreadable?: Readonly<Record<string, number>> | undefined;
  /**
   * Set on an answer that is kept and old, given because a new one is on its way or could not be reached: when it arrived, in milliseconds
   * since 1970.
   */
  readonly staleSince?: number | undefined;
  /** What is no longer as it was on the page before; set on the pages of `watch`. */
  readonly change?: TableChange | undefined;
  /**
   * Rows that are none of the data, by kind, of all that were read for this answer. Files are read without their headers that come again,
   * numberings, notes and empty lines; totals are told and kept.
   */
  readonly odd?: Readonly<Partial<Record<OddRow, number>>> | undefined;
  /** Coordinates by field that were written otherwise than as a plain number, and were read all the same. */
  readonly mended?: Readonly<Record<string, number>> | undefined;
  /** Places whose latitude and longitude stood in each other's place and were turned. */
  readonly swapped?: number | undefined;
  /** Places that lie nowhere they could; null stands in their place. */
  readonly misplaced?: number | undefined;
  /** Which rows all this is about, in their order: the first 100 findings. */
  readonly notes?: readonly RowNote[] | undefined;
}
