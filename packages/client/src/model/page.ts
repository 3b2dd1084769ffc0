import type { Field } from './field.js';
import type { Row } from './row.js';

/** Rows of an answer, with what is known about the whole. */
export interface Page<R extends object = Row> {
  readonly rows: readonly R[];
  readonly fields: readonly Field[];
  /** Rows of the whole result; undefined where the source does not say. */
  readonly total: number | undefined;
  readonly totalIsEstimate: boolean;
  /** Offset of the next page; undefined on the last one. */
  readonly next: number | undefined;
  /** Set where a cap cut the rows that this answer was worked out from: how many were read. */
  readonly cappedAt?: number | undefined;
  /** Values by field that are no numbers where numbers are due ("NaN", "Infinity"), and stand in the rows as null. */
  readonly unreadable?: Readonly<Record<string, number>> | undefined;
}
