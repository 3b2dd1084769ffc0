/** How values are put into classes. */
export const classings = ['quantile', 'equal', 'natural', 'given'] as const;
export type Classing = (typeof classings)[number];

/** Classes of values: class `i` holds what is at least `bounds[i]` and less than `bounds[i + 1]`; the last one also its upper bound. */
export interface Classes {
  /** One more than there are classes, ascending. */
  readonly bounds: readonly number[];
  /** Class of a value, from 0; undefined for a value outside of all. */
  classOf(value: number): number | undefined;
}

/** Most values that the search for natural classes looks at; of more, an even sample. */
const MOST_NATURAL = 800;

function ascending(values: readonly number[]): readonly number[] {
  return values.filter(Number.isFinite).sort((a, b) => a - b);
}

function quantiles(sorted: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, index) => {
    const at = ((index + 1) / count) * sorted.length;
    return sorted[Math.min(sorted.length - 1, Math.round(at))] ?? 0;
  });
}

function equalSteps(low: number, high: number, count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, index) => low + ((high - low) * (index + 1)) / count);
}

/**
 * Bounds between natural classes: those that make the sum of squared distances to the class's mean smallest (Fisher 1958,
 * known from Jenks), by dynamic programming.
 */
function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const step = Math.max(1, sorted.length / MOST_NATURAL);
  const values = Array.from(
    { length: Math.min(sorted.length, MOST_NATURAL) },
    (_, index) => sorted[Math.floor(index * step)] ?? 0,
  );
  const n = values.length;
  const sums = [0];
  const squares = [0];
  values.forEach((value, index) => {
    sums.push((sums[index] ?? 0) + value);
    squares.push((squares[index] ?? 0) + value * value);
  });
  // Squared distances to the mean of the values from `from` to before `to`.
  const spread = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  let costs = Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const starts: number[][] = [];
  for (let k = 2; k <= count; k += 1) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const start = new Array<number>(n + 1).fill(0);
    for (let to = k; to <= n; to += 1) {
      for (let from = k - 1; from < to; from += 1) {
        const cost = (costs[from] ?? Infinity) + spread(from, to);
        if (cost < (next[to] ?? Infinity)) {
          next[to] = cost;
          start[to] = from;
        }
      }
    }
    costs = next;
    starts.push(start);
  }
  const breaks: number[] = [];
  let to = n;
  for (let k = starts.length - 1; k >= 0; k -= 1) {
    to = starts[k]?.[to] ?? 0;
    breaks.unshift(values[to] ?? 0);
  }
  return breaks;
}

/**
 * Puts values into classes: about as many values in each (`quantile`), steps of one width (`equal`), where values cluster
 * (`natural`), or between the `breaks` of the page's author (`given`). Equal bounds fall together, so there may be fewer.
 */
export function classesOf(
  values: readonly number[],
  { by, count, breaks = [] }: { readonly by: Classing; readonly count: number; readonly breaks?: readonly number[] },
): Classes {
  const sorted = ascending(values);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const most = Math.max(1, Math.min(count, new Set(sorted).size));
  const inner =
    by === 'given'
      ? breaks
      : by === 'equal'
        ? equalSteps(low, high, most)
        : by === 'natural'
          ? naturalBreaks(sorted, most)
          : quantiles(sorted, most);
  const bounds = [...new Set([low, ...inner.filter((bound) => by === 'given' || bound > low), high])];
  if (bounds.length === 1) bounds.push(high);
  bounds.sort((a, b) => a - b);
  const last = bounds.length - 2;
  return {
    bounds,
    classOf(value) {
      if (!Number.isFinite(value) || value < (bounds[0] ?? 0) || value > (bounds[last + 1] ?? 0)) return undefined;
      let at = 0;
      while (at < last && value >= (bounds[at + 1] ?? Infinity)) at += 1;
      return at;
    },
  };
}

/** Which of the seven steps of a colour scale a class has, so that few classes are as far apart as they can be. */
export function stepOf(at: number, count: number): number {
  return count <= 1 ? 4 : Math.round((at * 6) / (count - 1));
}
