import type { Value } from '@satudata/client';

const missing = new Set(['', '-', '–', '—', '...', 'n/a', 'na', 'null', 'nan', 'unknown type: float']);

/** Whether a value stands for nothing: null, empty text, or one of the marks that portals print for it. */
export function isMissing(value: Value | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return Number.isNaN(value);
  return typeof value === 'string' && missing.has(value.trim().toLowerCase());
}
