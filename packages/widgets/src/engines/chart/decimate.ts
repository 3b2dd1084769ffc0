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
  let seen: [first: number, low: number, high: number, last: number] | undefined;
  const flush = (): void => {
    if (seen !== undefined) for (const point of [...new Set(seen)].sort((a, b) => a - b)) kept.push(point);
    seen = undefined;
  };
  for (let point = 0; point < values.length; point += 1) {
    const value = values[point];
    if (value === undefined) {
      flush();
      if (kept.length > 0 && kept.at(-1) !== undefined) kept.push(undefined);
      continue;
    }
    const at = Math.floor(place(point));
    if (seen === undefined || at !== column) {
      flush();
      column = at;
      seen = [point, point, point, point];
    } else {
      if (value < (values[seen[1]] ?? 0)) seen[1] = point;
      if (value > (values[seen[2]] ?? 0)) seen[2] = point;
      seen[3] = point;
    }
  }
  flush();
  if (kept.at(-1) === undefined) kept.pop();
  return kept;
}
