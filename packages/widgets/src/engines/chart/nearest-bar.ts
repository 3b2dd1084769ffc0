import type { Box } from './bar-path.js';

/** Of the bars of one point, the one at a place or nearest to it; bars that lie are told apart by row, others by column. */
export function nearestBar(boxes: readonly (Box | undefined)[], x: number, y: number, point: number, lying: boolean) {
  let best: { series: number; distance: number } | undefined;
  for (const [series, box] of boxes.entries()) {
    if (box === undefined) continue;
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    const distance = lying ? dy * 1e6 + dx : dx * 1e6 + dy;
    if (best === undefined || distance < best.distance) best = { series, distance };
  }
  return best === undefined ? undefined : { series: best.series, point };
}
