/** Where a reader is within a chart. */
export interface Position {
  readonly series: number;
  readonly stop: number;
}

/** Points from the first to the last that one stop stands for. */
export interface Stop {
  readonly first: number;
  readonly last: number;
}

/** Most stops; beyond them, neighbours are read together. */
export const MOST_STOPS = 200;

/** The stops of a chart: every point, or, where there are more than 200, about a hundred groups of neighbours. */
export function stopsOf(points: number): readonly Stop[] {
  const size = points <= MOST_STOPS ? 1 : Math.ceil(points / (MOST_STOPS / 2));
  return Array.from({ length: Math.ceil(points / size) }, (_, index) => ({
    first: index * size,
    last: Math.min(points, (index + 1) * size) - 1,
  }));
}

/**
 * Of stops, the nearest one to `stop` that holds a value, rather in the direction of travel; `stop` itself where there is
 * none.
 */
export function filledStop(
  stops: readonly Stop[],
  values: readonly (number | undefined)[],
  stop: number,
  forward: boolean,
): number {
  const filled = ({ first, last }: Stop): boolean => values.slice(first, last + 1).some((value) => value !== undefined);
  const after = stops.findIndex((one, index) => index >= stop && filled(one));
  const before = stops.findLastIndex((one, index) => index <= stop && filled(one));
  const [near, far] = forward ? [after, before] : [before, after];
  return near >= 0 ? near : far >= 0 ? far : stop;
}

/** What a key does: a new position, `leave`, or undefined for a key that is not ours. */
export function explore(
  key: string,
  position: Position | undefined,
  counts: { readonly stops: number; readonly series: number },
): Position | 'leave' | undefined {
  if (key === 'Escape') return 'leave';
  if (counts.stops === 0 || counts.series === 0) return undefined;
  const enters = ['Enter', ' ', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];
  if (!enters.includes(key)) return undefined;
  if (position === undefined) return { series: 0, stop: key === 'End' ? counts.stops - 1 : 0 };
  const { series, stop } = position;
  const to = (place: number): Position => ({ series, stop: Math.max(0, Math.min(counts.stops - 1, place)) });
  switch (key) {
    case 'ArrowRight':
      return to(stop + 1);
    case 'ArrowLeft':
      return to(stop - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(counts.stops - 1);
    case 'PageDown':
      return to(stop + 10);
    case 'PageUp':
      return to(stop - 10);
    case 'ArrowDown':
      return { series: Math.min(counts.series - 1, series + 1), stop };
    case 'ArrowUp':
      return { series: Math.max(0, series - 1), stop };
    default:
      return undefined;
  }
}
