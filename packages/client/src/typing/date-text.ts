const months: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'pebruari', 'feb', 'peb'],
    ['maret', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const weekday =
  "(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const time =
  '(?:[ T](?<clock>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?)\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2}|WIB|WITA|WIT)?)?';
const isoFirst = new RegExp(`^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${time}$`, 'i');
const dayFirst = new RegExp(`^(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})${time}$`, 'i');
const inWords = new RegExp(
  `^(?:${weekday},?\\s+)?(?<day>\\d{1,2})[\\s-](?<name>\\p{L}+)\\.?[\\s-](?<year>\\d{4})${time}$`,
  'iu',
);
const zones: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/**
 * A day, or a day and time, as ISO 8601: from `2023-12-31`, `31/12/2023`, `31-12-2023`, `31 Desember 2023`. The day always comes
 * before the month. A time without a zone stays without one. Undefined for what is no day of the calendar.
 */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const groups = (isoFirst.exec(trimmed) ?? dayFirst.exec(trimmed) ?? inWords.exec(trimmed))?.groups;
  if (groups === undefined) return undefined;
  const month = groups['name'] === undefined ? Number(groups['month']) : months.get(groups['name'].toLowerCase());
  const [year, day] = [Number(groups['year']), Number(groups['day'])];
  if (month === undefined || !isDay(year, month, day)) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const { clock, zone = '' } = groups;
  if (clock === undefined) return date;
  const [hours = '', minutes = '', ...seconds] = clock.split(/[:.]/);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds[0] ?? 0) > 59) return undefined;
  const rest = seconds.length === 0 ? '' : `:${seconds.join('.')}`;
  return `${date}T${two(Number(hours))}:${minutes}${rest}${zones[zone.toUpperCase()] ?? zone}`;
}

/** A month in words, from 1, with its year where one is written: `JANUARI`, `Agt`, `Mei 2024`. */
export function monthOf(text: string): { readonly month: number; readonly year: number | undefined } | undefined {
  const [, name = '', year] = /^(\p{L}+)\.?(?:[\s-]+(\d{4}))?$/u.exec(text.trim()) ?? [];
  const month = months.get(name.toLowerCase());
  return month === undefined ? undefined : { month, year: year === undefined ? undefined : Number(year) };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 would count from 1900.
  return year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
