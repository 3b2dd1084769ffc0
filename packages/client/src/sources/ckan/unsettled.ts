import type { Page } from '../../model/page.js';
import type { CkanTable } from './ckan-table.js';

// Numbers, amounts, dates, degrees and points; no region codes with their points, no telephone numbers, no NIK.
const otherThanText =
  /^\W*(rp\W*)?(?!0\d{3}|\d{16}|(\d\d\.){2}\d\d(\.|$))\d[\d.,\s]*(([^\d–—-]{0,9}\d?|-)$|[-/]?\w{1,9}[-/ ]\d)|°|point/i;

// Rows that are enough to see which columns of text hold nothing but texts.
export const glance = 20;

/**
 * Whether a page has to be typed: it has columns of text whose first values, mostly, could be something else, or something is known of its table. Where there
 * are no rows, the values that were asked for tell.
 */
export function unsettled({ fields, rows }: Page, { typing, columns }: CkanTable, filters: object = {}): boolean {
  const seen: readonly object[] = rows.length > 0 ? rows.slice(0, glance) : [filters];
  const evidence = (name: string): number =>
    seen.reduce((sum, row) => {
      const value = (row as Readonly<Record<string, unknown>>)[name] ?? '';
      return value === '' ? sum : otherThanText.test(value as string) ? sum + 1 : sum - 0.9;
    }, 0);
  return (
    (typing ?? columns) !== undefined ||
    fields.some(({ name, type }) => type === 'text' && !/kode/i.test(name) && evidence(name) > 0)
  );
}
