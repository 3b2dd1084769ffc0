const longest = 86_400;

/** Seconds that a Retry-After header asks to wait, as a number or a date, at most a day; undefined for none and for nonsense. */
export function retrySeconds(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Math.min(longest, Number(header));
  const date = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.min(longest, Math.max(0, Math.ceil((date - now) / 1000)));
}
