import type { Row } from '@satudata/client';
import type { Place } from '@satudata/client/place-text.js';

/** One thing on a map: a row with a place, or an area. */
export interface MapItem {
  /** The same for the same thing in every reading of the data. */
  readonly id: string;
  readonly name: string;
  /** Undefined where the data tells no place that can be shown. */
  readonly place: Place | undefined;
  /** The row; of an area, what is known about it. */
  readonly row: Row;
}
