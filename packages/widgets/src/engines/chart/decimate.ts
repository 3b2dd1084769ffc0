/**
 * The points of a line that are seen at a width: per pixel column the first, the lowest, the highest and the last one, in
 * order. Extremes and gaps are kept. `place` gives the x of a point in pixels and never goes back.
 */
export function decimate(
  values: readonly (number | undefined)[],
  place: (point: number) => number,
): readonly (number | undefined)[] {
  const kept: (number | undefined)[] = [];
  const put = (point: number): void => {
    if (kept.at(-1) !== point) kept.push(point);
  };
  for (let start = 0; start < values.length; ) {
    const end = columnEnd(place, start, values.length);
    for (let point = start; point < end; ) {
      const begin = point;
      let [lowest, highest, low, high] = [begin, begin, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (; point < end; point += 1) {
        const value = values[point];
        if (value === undefined) break;
        if (value < low) {
          low = value;
          lowest = point;
        }
        if (value > high) {
          high = value;
          highest = point;
        }
      }
      if (point > begin) {
        put(begin);
        put(Math.min(lowest, highest));
        put(Math.max(lowest, highest));
        put(point - 1);
      }
      if (point === end) break;
      if (kept.at(-1) !== undefined) kept.push(undefined);
      point += 1;
    }
    start = end;
  }
  if (kept.at(-1) === undefined) kept.pop();
  return kept;
}

// Where the pixel column of a point ends. Among a hundred thousand points, asking each one for its place would take longest.
function columnEnd(place: (point: number) => number, start: number, count: number): number {
  const column = Math.floor(place(start));
  let step = 1;
  while (start + step < count && Math.floor(place(start + step)) === column) step *= 2;
  let [low, high] = [start + Math.floor(step / 2), Math.min(count, start + step)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (Math.floor(place(middle)) === column) low = middle;
    else high = middle;
  }
  return high;
}
