import type { Field, Value } from '@satudata/client';
import type { Locale } from '../foundation/lang.js';
import { formatIso } from './date.js';
import { isMissing } from './missing.js';
import { formatNumber } from './number.js';

/** Words that a value may turn into. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
}

const years = /(^|_)(tahun|year)$/i;

/** Writes a value of a column for people; empty text for a missing one. */
export function formatValue(
  value: Value | undefined,
  field: Pick<Field, 'name' | 'type'>,
  locale: Locale,
  words: ValueWords,
): string {
  if (isMissing(value) || value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number' || typeof value === 'bigint') {
    // A year is a name, not an amount: 2.022 would be wrong in every language.
    return years.test(field.name) ? String(value) : formatNumber(value, locale, { digits: 6 });
  }
  if (typeof value === 'string') {
    if (field.type === 'date' || field.type === 'datetime') return formatIso(value, locale);
    if (field.type === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return formatNumber(value, locale);
    return value;
  }
  return JSON.stringify(value);
}
