import type { ChartData } from '../../shape/chart/chart-data.js';
import type { LinearScale } from './linear-scale.js';

/** The value nearest to a place, by points that ascend along the axis. */
export function nearestValue(
  data: {
    readonly points: ChartData['points'];
    readonly series: readonly Pick<ChartData['series'][number], 'values'>[];
  },
  x: (point: number) => number,
  y: LinearScale,
  atX: number,
  atY: number,
) {
  const count = data.points.length;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x(middle) < atX) low = middle + 1;
    else high = middle;
  }
  let best: { series: number; point: number; distance: number } | undefined;
  // Beside a gap the nearest value may be some points away.
  for (let point = Math.max(0, low - 12); point <= Math.min(count - 1, low + 12); point += 1) {
    for (const [series, { values }] of data.series.entries()) {
      const value = values[point];
      if (value === undefined) continue;
      const distance = Math.abs(x(point) - atX) * 4 + Math.abs(y(value) - atY);
      if (best === undefined || distance < best.distance) best = { series, point, distance };
    }
  }
  return best === undefined ? undefined : { series: best.series, point: best.point };
}
