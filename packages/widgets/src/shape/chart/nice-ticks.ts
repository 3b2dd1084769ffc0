/** Ticks of a value axis, with the ends of the axis at the outer ones. */
export interface NiceTicks {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const largest = Number.MAX_VALUE;

/**
 * Round steps (1, 2 or 5 times a power of ten) that hold `[low, high]`, about `count` of them. A range without a length is
 * widened to zero, and [0, 0] to [0, 1].
 */
export function niceTicks(low: number, high: number, count: number): NiceTicks {
  let from = Math.min(low, high);
  let to = Math.max(low, high);
  const size = Math.max(Math.abs(from), Math.abs(to));
  // Steps finer than the digits of a number would never arrive.
  if (to / 2 - from / 2 <= size * 1e-10) {
    from = Math.min(0, from);
    to = Math.max(0, to);
  }
  if (size < 1e-290) [from, to] = [0, 1];
  // Worked out over a range that cannot overflow.
  const shrink = size > 1e300 ? 1e10 : 1;
  const step = roundStep((to / shrink - from / shrink) / Math.max(1, count));
  const first = Math.floor(from / shrink / step + 1e-9);
  const last = Math.ceil(to / shrink / step - 1e-9);
  const ticks: number[] = [];
  for (let index = first; index <= last; index += 1) {
    ticks.push(Math.max(-largest, Math.min(largest, multiple(index, step) * shrink)));
  }
  return { low: ticks[0] ?? from, high: ticks.at(-1) ?? to, ticks };
}

function roundStep(rough: number): number {
  const power = Math.floor(Math.log10(rough));
  const fraction = rough / 10 ** power;
  const round = fraction >= Math.sqrt(50) ? 10 : fraction >= Math.sqrt(10) ? 5 : fraction >= Math.SQRT2 ? 2 : 1;
  return power < 0 ? round / 10 ** -power : round * 10 ** power;
}

// 3 × 0.1 is not 0.3, but 3 / 10 is.
function multiple(index: number, step: number): number {
  return step < 1 ? index / Math.round(1 / step) || index * step : index * step;
}
