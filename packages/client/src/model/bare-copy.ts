import { BareRow } from './bare-row.js';
import type { Value } from './row.js';

/** A copy of a row that inherits nothing. Copies of like rows share one form, however many columns they have. */
export function bareCopy(row: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.setPrototypeOf({ ...row }, BareRow.prototype);
}
