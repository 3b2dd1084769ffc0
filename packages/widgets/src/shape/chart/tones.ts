/** One tone; a gap is a rest. Times are seconds from the beginning. */
export interface Tone {
  readonly at: number;
  readonly lasts: number;
  /** Hertz. */
  readonly pitch: number;
}

/** The lowest and the highest pitch, two octaves apart, in Hertz. */
const lowest = 220;
const octaves = 2;
/** Most tones, and how long all and one may last, in seconds. */
const mostTones = 60;
const longest = 9;
const slowest = 0.3;

/**
 * A series as tones, the higher the value the higher the pitch; values that are all the same are in the middle. Of a long
 * series, groups of neighbours are one tone each, in turn their lowest and their highest value.
 */
export function tonesOf(values: readonly (number | undefined)[]): readonly Tone[] {
  const size = Math.max(1, Math.ceil(values.length / mostTones));
  const heard = Array.from({ length: Math.ceil(values.length / size) }, (_, index) => {
    const group = values.slice(index * size, (index + 1) * size).flatMap((value) => value ?? []);
    return group.length === 0 ? undefined : index % 2 === 0 ? Math.min(...group) : Math.max(...group);
  });
  const known = heard.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const lasts = Math.min(slowest, longest / heard.length);
  return heard.flatMap((value, index) => {
    if (value === undefined) return [];
    // Halves, so that the range of the largest numbers there are does not overflow.
    const share = high === low ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2);
    return [{ at: index * lasts, lasts, pitch: lowest * 2 ** (share * octaves) }];
  });
}
