import type { Locale } from '../foundation/lang.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', options);
    formats.set(key, format);
  }
  return format;
}

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

// `Intl` names these zones only in Indonesian; in English it writes GMT+7.
const indonesianZones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

function zoneName(date: Date, locale: Locale, zone: string | undefined): string {
  const name = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = indonesianZones[name];
  if (known !== undefined) return known;
  const parts = dateFormat(locale, { timeZoneName: 'short', ...(zone && { timeZone: zone }) }).formatToParts(date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

/** A day, e.g. `1 Jan 2026`. Never all digits: 01/02/26 is read in two ways. */
export function formatDate(date: Date, locale: Locale, zone?: string): string {
  return dateFormat(locale, { ...day, ...(zone !== undefined && { timeZone: zone }) }).format(date);
}

/** A time of the day with its zone: `13.45 WIB` in Indonesian, `13:45 WIB` in English. */
export function formatTime(date: Date, locale: Locale, zone?: string): string {
  const time = dateFormat('en', { ...clock, ...(zone !== undefined && { timeZone: zone }) }).format(date);
  return `${locale === 'id' ? time.replace(':', '.') : time} ${zoneName(date, locale, zone)}`.trim();
}

/** A moment: `1 Jan 2026 pukul 13.45 WIB` in Indonesian, `1 Jan 2026, 13:45 WIB` in English. */
export function formatMoment(date: Date, locale: Locale, zone?: string): string {
  const between = locale === 'id' ? ' pukul ' : ', ';
  return `${formatDate(date, locale, zone)}${between}${formatTime(date, locale, zone)}`;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Writes ISO text for people: a day, or a moment. A moment without a zone is the publisher's own local time: it is written
 * as it stands, and no zone is claimed for it. Text that is not a date is returned unchanged.
 */
export function formatIso(text: string, locale: Locale, zone?: string): string {
  if (isoDate.test(text)) {
    const date = new Date(`${text}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? text : formatDate(date, locale, 'UTC');
  }
  const moment = isoMoment.exec(text);
  if (moment === null) return text;
  const [, date = '', time = '', offset] = moment;
  if (offset === undefined) {
    const local = new Date(`${date}T${time}:00Z`);
    if (Number.isNaN(local.getTime())) return text;
    if (time === '00:00') return formatDate(local, locale, 'UTC');
    const written = locale === 'id' ? ` pukul ${time.replace(':', '.')}` : `, ${time}`;
    return `${formatDate(local, locale, 'UTC')}${written}`;
  }
  const instant = new Date(text.replace(' ', 'T'));
  return Number.isNaN(instant.getTime()) ? text : formatMoment(instant, locale, zone);
}
