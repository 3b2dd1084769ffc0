/** Turns values into places. */
export type LinearScale = (value: number) => number;

/**
 * A scale from `[low, high]` to `[start, end]`. A domain without a length puts everything in the middle. Halves are used,
 * so that a domain from -1e308 to 1e308 does not overflow.
 */
export function linearScale(low: number, high: number, start: number, end: number): LinearScale {
  const span = high / 2 - low / 2;
  if (!(span > 0)) return () => (start + end) / 2;
  return (value) => start + ((value / 2 - low / 2) / span) * (end - start);
}
