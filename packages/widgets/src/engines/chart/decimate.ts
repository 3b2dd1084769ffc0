/**
 * The points of a line that are seen at a width: per pixel column the first, the lowest, the highest and the last one, in
 * order. Extremes and gaps are kept. `place` gives the x of a point in pixels and never goes back.
 */
export function decimate(
  values: readonly (number | undefined)[],
  place: (point: number) => number,
): readonly (number | undefined)[] {
  const kept: (number | undefined)[] = [];
  let column = Number.NaN;
  let [first, lowest, highest, last] = [-1, -1, -1, -1];
  let [low, high] = [0, 0];
  const flush = (): void => {
    if (first >= 0)
      for (const point of [...new Set([first, lowest, highest, last])].sort((a, b) => a - b)) kept.push(point);
    first = -1;
  };
  for (let point = 0; point < values.length; point += 1) {
    const value = values[point];
    if (value === undefined) {
      flush();
      if (kept.length > 0 && kept.at(-1) !== undefined) kept.push(undefined);
      continue;
    }
    const at = Math.floor(place(point));
    if (first < 0 || at !== column) {
      flush();
      column = at;
      first = lowest = highest = point;
      low = high = value;
    } else if (value < low) {
      low = value;
      lowest = point;
    } else if (value > high) {
      high = value;
      highest = point;
    }
    last = point;
  }
  flush();
  if (kept.at(-1) === undefined) kept.pop();
  return kept;
}
