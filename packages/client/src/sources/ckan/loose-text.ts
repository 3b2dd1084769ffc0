import { objectOf } from './loose.js';

/** A text in whatever form portals give it: plain, or a text by language, of which the Indonesian comes first. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const byLanguage = objectOf(value);
  return (
    ([byLanguage['id'], byLanguage['en'], ...Object.values(byLanguage)].find(
      (text) => typeof text === 'string' && text !== '',
    ) as string) ?? ''
  );
}

/** A date of the catalogue as ISO 8601 in UTC: it comes without a zone and means UTC. */
export function utc(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const time = value.trim().replace(' ', 'T');
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(time) ? time : time.length > 10 ? `${time}Z` : time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
