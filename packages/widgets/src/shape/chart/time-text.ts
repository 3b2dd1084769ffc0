import { formatDate, formatIso } from '../../format/date.js';
import type { Locale } from '../../foundation/lang.js';
import type { Grain } from './instant.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function monthFormat(locale: Locale, month: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${locale}${month}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { month, year: 'numeric', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** Writes a moment of an axis as exactly as it was given: `2022`, `Jan 2022`, `1 Jan 2022`, `1 Jan 2022 pukul 13.45`. */
export function timeText(at: number, grain: Grain, locale: Locale, month: 'short' | 'long' = 'short'): string {
  const date = new Date(at);
  if (grain === 'year') return String(date.getUTCFullYear());
  if (grain === 'month') return monthFormat(locale, month).format(date);
  if (grain === 'day') return formatDate(date, locale, 'UTC');
  return formatIso(date.toISOString().slice(0, 16), locale);
}
