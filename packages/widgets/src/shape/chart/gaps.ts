import type { ChartPoint } from './chart-data.js';
import type { Grain } from './instant.js';

/** Most moments that are put in between; beyond it, the axis is not regular and stays as it is. */
const most = 600;

const monthOf = (at: number): number => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth();

/**
 * Moments that a regular series of years or months leaves out: the years 2019, 2020, 2022 and 2023 lack 2021. The step is
 * the commonest one, so that a census every ten years lacks nothing. `moments` ascend.
 */
export function missingMoments(moments: readonly number[], grain: Grain): readonly number[] {
  if (grain !== 'year' && grain !== 'month') return [];
  const months = [...new Set(moments.map(monthOf))];
  const counts = new Map<number, number>();
  for (const [index, month] of months.entries()) {
    const before = months[index - 1];
    if (before !== undefined) counts.set(month - before, (counts.get(month - before) ?? 0) + 1);
  }
  const unit = grain === 'year' ? 12 : 1;
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  const commonest = sorted[0];
  // Of steps that are as common, single years or months are the likelier rhythm.
  const step = commonest !== undefined && counts.get(unit) === commonest[1] ? unit : commonest?.[0];
  if (step === undefined) return [];
  const missing: number[] = [];
  for (const [index, month] of months.entries()) {
    const before = months[index - 1] ?? month;
    if ((month - before) % step !== 0) continue;
    for (let between = before + step; between < month; between += step) {
      if (missing.length >= most) return [];
      const date = new Date(0);
      date.setUTCFullYear(Math.floor(between / 12), between % 12, 1);
      missing.push(date.getTime());
    }
  }
  return missing;
}

/** Points in order, with those put in between that a regular series leaves out, and where each of the given ones stands then. */
export function withMissing(points: readonly ChartPoint[], grain: Grain) {
  const missing = missingMoments(
    points.flatMap(({ at }) => at ?? []),
    grain,
  );
  const all = [...points, ...missing.map((at): ChartPoint => ({ x: null, at }))];
  if (missing.length > 0) all.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const places = new Map(all.map((point, place) => [point, place]));
  return { points: all, to: points.map((point) => places.get(point) ?? 0) };
}
