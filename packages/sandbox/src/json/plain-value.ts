/** Parameters of an action, as they came over the wire. */
export type Parameters = Record<string, unknown>;

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A time in UTC as CKAN writes it: without a zone, with microseconds, without a fraction when it is 0. */
export function naiveTimestamp(time: Date): string {
  const text = time.toISOString();
  return text.endsWith('.000Z') ? text.slice(0, 19) : `${text.slice(0, -1)}000`;
}
