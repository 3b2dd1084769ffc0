/** The smallest step at which labels of a width, `step` pixels apart, do not touch: every label, every second … */
export function labelStep(widest: number, step: number, gap: number): number {
  return step <= 0 ? 1 : Math.max(1, Math.ceil((widest + gap) / step));
}

/**
 * Places for labels of which each is moved inside `[0, width]` where it would leave it, and left out (undefined) where it
 * would then touch the one before it. `middles` ascend.
 */
export function labelPlaces(
  labels: readonly { readonly middle: number; readonly width: number }[],
  width: number,
  gap: number,
): readonly (number | undefined)[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.map((label) => {
    const half = label.width / 2;
    const middle = Math.max(half, Math.min(width - half, label.middle));
    if (middle - half < end + gap) return undefined;
    end = middle + half;
    return middle;
  });
}
