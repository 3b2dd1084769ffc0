/** Radius of the largest circle, in pixels. */
export const LARGEST_RADIUS = 30;
const SMALLEST = 2.5;

/** A number as a cell holds it; undefined for what is none. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Radius of a circle whose area stands for a value; undefined for values that have no area: none, zero and less. */
export function radiusOf(value: number | undefined, largest: number): number | undefined {
  if (value === undefined || !(value > 0) || !(largest > 0)) return undefined;
  return Math.max(SMALLEST, Math.sqrt(Math.min(1, value / largest)) * LARGEST_RADIUS);
}

/** Up to three round values that explain the sizes of circles, largest first. */
export function sampleSizes(largest: number): readonly number[] {
  if (!(largest > 0)) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const top = ([5, 2, 1].find((digit) => digit * power <= largest) ?? 1) * power;
  return [top, top / 4, top / 20].filter((size) => (radiusOf(size, largest) ?? 0) >= 2 * SMALLEST || size === top);
}
