import type { Value } from '@satudata/client';

/** How exactly a moment was written. */
export type Grain = 'year' | 'month' | 'day' | 'moment';

/** A moment on a time axis: milliseconds since 1970, as UTC; a local time without a zone is read as it stands. */
export interface Instant {
  readonly at: number;
  readonly grain: Grain;
}

const written =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?)?)?$/;
const yearName = /(^|_)(tahun|thn|year)(_|$)/i;

// A bare number of four digits is a year only where it can hardly be anything else: region codes have four digits too.
const plausibleYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** Reads a year, `YYYY-MM`, `YYYY-MM-DD` or a date with a time. Undefined for everything else. */
export function instantOf(value: Value | undefined, fieldName: string): Instant | undefined {
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || !yearName.test(fieldName) || value < 1 || value > 9999) return undefined;
    return { at: utc(value, 1, 1), grain: 'year' };
  }
  if (typeof value !== 'string') return undefined;
  const parts = written.exec(value.trim());
  if (parts === null) return undefined;
  const [, yearText, monthText, dayText, hour, minute, second, , zoneHour, zoneMinute] = parts;
  const year = Number(yearText);
  if (monthText === undefined) {
    return yearName.test(fieldName) || plausibleYear(year) ? { at: utc(year, 1, 1), grain: 'year' } : undefined;
  }
  const month = Number(monthText);
  const day = Number(dayText ?? 1);
  const at = utc(year, month, day);
  // 31 February would silently become March.
  if (month < 1 || month > 12 || day < 1 || (day > 28 && new Date(at).getUTCDate() !== day)) return undefined;
  if (hour === undefined) return { at, grain: dayText === undefined ? 'month' : 'day' };
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 24 * 60 || Number(minute) > 59 || Number(second ?? 0) >= 61) return undefined;
  const sign = zoneHour?.startsWith('-') === true ? -1 : 1;
  const zone = zoneHour === undefined ? 0 : Number(zoneHour) * 60 + sign * Number(zoneMinute);
  return { at: at + (minutes - zone) * 60_000 + Number(second ?? 0) * 1_000, grain: 'moment' };
}

function utc(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would take the year 99 for 1999
  return date.getTime();
}
