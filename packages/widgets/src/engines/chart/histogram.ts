import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { type Box, barPath } from './bar-path.js';
import { linearScale } from './linear-scale.js';
import { nearestBar } from './nearest-bar.js';
import { numberLabels } from './number-labels.js';
import { plotHeight } from './plot-height.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';
import { segmentRange, stackSegments } from './stack-segments.js';
import { tickLabels } from './value-axis.js';

/** Lays out bins as bars that touch, with their bounds below. */
export function histogram(input: SceneInput): Scene {
  const { data, stacking, width, font } = input;
  const top = font * 0.8;
  const tall = plotHeight(width);
  const bottom = top + tall;
  const segments = stackSegments(data, stacking);
  const [, high] = segmentRange(segments);
  const ticks = stacking === 'full' ? niceTicks(0, 100, 4) : niceTicks(0, high, Math.min(high, tall / 56));
  const labels = tickLabels(input, ticks.ticks);
  const left = labels.room;
  const right = Math.max(10, font);
  const y = linearScale(ticks.low, ticks.high, bottom, top);
  const first = data.points[0]?.at ?? 0;
  const last = data.points.at(-1)?.to ?? 1;
  const x = linearScale(first, last, left, width - right);
  const box = (series: number, point: number): Box | undefined => {
    const segment = segments[series]?.[point];
    const bin = data.points[point];
    if (segment === undefined || bin === undefined) return undefined;
    return { left: x(bin.at ?? 0) + 0.5, right: x(bin.to ?? 0) - 0.5, top: y(segment.to), bottom: y(segment.from) };
  };
  const path = (series: number, point: number): string => {
    const bar = box(series, point);
    return bar === undefined || bar.top === bar.bottom ? '' : barPath(bar, undefined, 0);
  };
  const marks = data.series.map(
    (_, series): SceneMark => ({
      series,
      form: 'area',
      d: data.points.map((__, point) => path(series, point)).join(''),
    }),
  );
  const edges = [...data.points.map(({ at }) => at ?? 0), last];
  const below = numberLabels(input, edges, x, { left, right: width - right, bottom });
  return {
    width,
    height: below.height,
    grid: ticks.ticks.map((tick) => [left, px(y(tick)), width - right, px(y(tick))] as const),
    base: [left, px(bottom), width - right, px(bottom)],
    texts: [...labels.at(left - 8, y), ...below.texts],
    marks,
    named: data.series.length === 1,
    cut: false,
    place(series, point) {
      const bar = box(series, point);
      if (bar === undefined) return undefined;
      return { x: (bar.left + bar.right) / 2, y: bar.top, outline: barPath(bar, undefined, 0) };
    },
    at(atX, atY) {
      const point = data.points.findIndex(({ to }) => x(to ?? 0) >= atX);
      return nearestBar(
        data.series.map((_, series) => box(series, point)),
        atX,
        atY,
        point,
        false,
      );
    },
  };
}
