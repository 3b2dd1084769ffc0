import { BrokenAnswer } from '../errors/failure.js';
import { JsonText } from '../json/python-json.js';

/**
 * A value of a query as CKAN shows it, where it went through Python: numbers keep their digits, times have a `T`.
 * `numericText` gives numerics as texts, as until 2.10. Throws BrokenAnswer for a float that JSON has no word for.
 */
export function queryValue(value: unknown, type: string, numericText: boolean): unknown {
  if (value === null) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new BrokenAnswer();
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'int8':
      return new JsonText(value);
    case 'numeric':
      return numericText ? value : new JsonText(value);
    case 'timestamp':
      return value.replace(' ', 'T');
    case 'timestamptz':
      return value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
    case 'interval':
      return pythonDuration(value);
    case 'bytea':
      // CKAN shows where Python keeps the bytes, not what they are.
      return `<memory at 0x${'0'.repeat(12)}>`;
    case 'json':
      return nestedValue(value);
    default:
      return value;
  }
}

/** The JSON inside CKAN's composite type: the first of the two fields of a row written as text. */
function nestedValue(row: string): unknown {
  const [, quoted, plain] = /^\((?:"((?:[^"]|"")*)"|([^,]*)),/.exec(row) ?? [];
  const text = quoted?.replaceAll('""', '"').replaceAll('\\\\', '\\') ?? plain;
  try {
    return JSON.parse(text ?? row) as unknown;
  } catch {
    return row;
  }
}

const units: Readonly<Record<string, number>> = { year: 365, mon: 30, day: 1 };

/** An interval as Python writes a timedelta: `1 day, 2:00:00`. */
function pythonDuration(text: string): string {
  let days = 0;
  for (const [, count, unit] of text.matchAll(/(-?\d+) (year|mon|day)s?/g))
    days += Number(count) * (units[unit ?? ''] ?? 0);
  const [, sign = '', hours = '0', minutes = '00', seconds = '00', fraction = ''] =
    /(-?)(\d+):(\d\d):(\d\d)(\.\d+)?/.exec(text) ?? [];
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const total = days * 86_400 + (sign === '-' ? -whole : whole);
  const rest = ((total % 86_400) + 86_400) % 86_400;
  const shownDays = (total - rest) / 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60]
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
  const tail = fraction === '' ? '' : fraction.padEnd(7, '0');
  if (shownDays === 0) return clock + tail;
  return `${shownDays} day${Math.abs(shownDays) === 1 ? '' : 's'}, ${clock}${tail}`;
}
