import type { Value } from '@satudata/client';

/** How exactly a moment was written. */
export type Grain = 'year' | 'month' | 'day' | 'moment';

/** A moment on a time axis: milliseconds since 1970, as UTC; a local time without a zone is read as it stands. */
export interface Instant {
  readonly at: number;
  readonly grain: Grain;
}

const written =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
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
  const [, yearText, month, day, time, zone] = parts;
  const year = Number(yearText);
  if (month === undefined) {
    return yearName.test(fieldName) || plausibleYear(year) ? { at: utc(year, 1, 1), grain: 'year' } : undefined;
  }
  const at = utc(year, Number(month), Number(day ?? 1));
  const date = new Date(at);
  // 31 February would silently become March.
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day ?? 1)) return undefined;
  if (time === undefined) return { at, grain: day === undefined ? 'month' : 'day' };
  const moment = Date.parse(`${date.toISOString().slice(0, 10)}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(moment) ? undefined : { at: moment, grain: 'moment' };
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would take the year 99 for 1999
  return date.getTime();
}
