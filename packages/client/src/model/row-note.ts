import type { OddRow } from './odd-row.js';
import type { Value } from './row.js';

/**
 * What was found in a row, besides the kinds of rows that are none of the data.
 *
 * - `unreadable`: a value that its column cannot hold; null stands in its place.
 * - `mended`: a coordinate that was written with inner spaces, a decimal comma, or in degrees and minutes.
 * - `swapped`: latitude and longitude stood in each other's place and were turned.
 * - `misplaced`: a place that lies nowhere it could; null stands in its place.
 */
export type RowFinding = OddRow | 'unreadable' | 'mended' | 'swapped' | 'misplaced';

/** One row that did not go through as it came, and why. */
export interface RowNote {
  /** Number of the row as it was read, from 1: in its file, or in the result of its question. */
  readonly row: number;
  /** The portal's own number of the row (`_id`), where it has one. */
  readonly id: Value | undefined;
  /** What was found. */
  readonly finding: RowFinding;
  /** Column that it is about; undefined for the row as a whole. */
  readonly field: string | undefined;
  /** What the portal had published there; undefined for the row as a whole. */
  readonly value: Value | undefined;
}
