/**
 * Moves places apart until each has `gap` to the next, within `[low, high]`, as little as possible and in the same order.
 * Undefined where they do not all fit.
 */
export function spread(
  places: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] | undefined {
  if ((places.length - 1) * gap > high - low) return undefined;
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = order.map((index) => Math.max(low, Math.min(high, places[index] ?? 0)));
  for (let index = 1; index < moved.length; index += 1) {
    moved[index] = Math.max(moved[index] ?? 0, (moved[index - 1] ?? 0) + gap);
  }
  let limit = high;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? 0, limit);
    limit = (moved[index] ?? 0) - gap;
  }
  const answer = new Array<number>(places.length);
  for (const [position, index] of order.entries()) answer[index] = moved[position] ?? 0;
  return answer;
}
