import { SatuError } from '../errors/satu-error.js';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads a time span such as `500ms`, `60s`, `5m`, `1h` or `1d`, in milliseconds. Throws `invalid-config` for anything else. */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*$/.exec(text) ?? [];
  const ms = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
  // Timers of the platform overflow beyond 2^31 − 1 ms and would fire at once.
  if (!(ms > 0 && ms < 2 ** 31)) {
    throw new SatuError('invalid-config', `"${text}" is not a time span`, {
      hint: 'Write 30s, 5m or 1h.',
      field: text,
    });
  }
  return ms;
}
