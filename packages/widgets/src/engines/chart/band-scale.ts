/** Places of equal width, one for each of `count` categories, with space between them. */
export interface BandScale {
  /** Width of a place with its share of the space. */
  readonly step: number;
  /** Width of what is drawn. */
  readonly width: number;
  /** Where the drawn part of a category starts. */
  readonly start: (index: number) => number;
  readonly middle: (index: number) => number;
  /** The category at a place, kept within the axis. */
  readonly at: (place: number) => number;
}

/** Divides `length` from `start`; `share` of each place is drawn, at most `widest` of it. */
export function bandScale(count: number, start: number, length: number, share: number, widest: number): BandScale {
  const step = count === 0 ? length : length / count;
  const width = Math.min(widest, Math.max(1, step * share));
  const middle = (index: number): number => start + (index + 0.5) * step;
  return {
    step,
    width,
    middle,
    start: (index) => middle(index) - width / 2,
    at: (place) => Math.max(0, Math.min(count - 1, Math.floor((place - start) / step))),
  };
}
