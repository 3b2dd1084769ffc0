/** Height of the drawn part of a chart that stands, by its width. */
export function plotHeight(width: number): number {
  return Math.round(Math.max(180, Math.min(320, width * 0.45)));
}
