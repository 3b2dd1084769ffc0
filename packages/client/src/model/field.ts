import type { ParsedColumn } from './parsed-column.js';

/**
 * What a column holds, whatever the platform calls it.
 * `date` is `YYYY-MM-DD`; `datetime` is ISO 8601 and stays local where the portal gave no zone.
 */
export type FieldType = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'json' | 'geo';

/** One column. */
export interface Field {
  /** Name of the column, as questions and rows have it. */
  readonly name: string;
  /** What its values are. */
  readonly type: FieldType;
  /** The platform's own type name, e.g. `numeric`. */
  readonly nativeType?: string | undefined;
  /** Name for people, from the data dictionary. */
  readonly label?: string | undefined;
  /** Explanation for people, from the data dictionary. */
  readonly notes?: string | undefined;
  /** Unit of measurement, e.g. `Mbps`. */
  readonly unit?: string | undefined;
  /** False where values beyond the exact range of a number (2^53) may come as a string of their digits. */
  readonly exact: boolean;
  /** How values that came as text were read, where that had to be decided. */
  readonly parsed?: ParsedColumn | undefined;
}
