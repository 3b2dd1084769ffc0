import type { ChartData } from '../../shape/chart/chart-data.js';
import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { linearScale } from './linear-scale.js';
import { markerPath } from './marker-path.js';
import { numberLabels } from './number-labels.js';
import { plotHeight } from './plot-height.js';
import { placesOf, pointLabels } from './point-axis.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';
import { freeAxis, tickLabels } from './value-axis.js';

/** Size of a marker. */
const size = 8;

/** Lays out rows as points by two numbers. Of points that cover each other, those that can be seen are drawn. */
export function scatter(input: SceneInput): Scene {
  const { data, width, font } = input;
  const top = font * 0.8;
  const tall = plotHeight(width) * 1.15;
  const bottom = top + tall;
  const { cut, scale: y, ...ticks } = freeAxis(input, tall / 56, bottom, top);
  const labels = tickLabels(input, ticks.ticks);
  const left = labels.room;
  const right = Math.max(10, font);
  const across = acrossOf(input, left, width - right, bottom);
  const { x } = across;
  const marks = data.series.map(
    ({ values }, series): SceneMark => ({ series, form: 'dot', d: dotsOf(values, series, x, y) }),
  );
  return {
    width,
    height: across.height,
    grid: [
      ...ticks.ticks.map((tick) => [left, px(y(tick)), width - right, px(y(tick))] as const),
      ...across.ticks.map((at) => [px(at), px(top), px(at), px(bottom)] as const),
    ],
    base: [left, px(bottom), width - right, px(bottom)],
    texts: [...labels.at(left - 8, y), ...across.texts],
    marks,
    named: data.series.length === 1,
    cut,
    signs: () => 'dot',
    frame: { left, right: width - right, top, bottom, lying: false, value: y, along: x },
    place(series, point) {
      const value = data.series[series]?.values[point];
      if (value === undefined) return undefined;
      const [atX, atY] = [x(point), y(value)];
      return { x: atX, y: atY, outline: markerPath(series, atX, atY, size + 5) };
    },
    at: (atX, atY) => nearestDot(data, x, y, atX, atY),
  };
}

// Where points stand from left to right: times by time, numbers between round ends.
function acrossOf(input: SceneInput, left: number, right: number, bottom: number) {
  const { data, font } = input;
  if (data.axis !== 'number') {
    const x = placesOf(data, left + size, right - size);
    const { texts } = pointLabels(input, x, left, right, bottom + font * 1.17);
    return { x, ticks: [], texts, height: Math.ceil(bottom + font * 2.1) };
  }
  const first = data.points[0]?.at ?? 0;
  const last = data.points.at(-1)?.at ?? 0;
  const near = first > 0 && first < (last - first) * 0.5 ? 0 : first;
  const { low, high, ticks } = niceTicks(near, last, Math.max(2, (right - left) / 90));
  const scale = linearScale(low, high, left, right);
  const x = (point: number): number => scale(data.points[point]?.at ?? 0);
  return { x, ticks: ticks.map(scale), ...numberLabels(input, ticks, scale, { left, right, bottom }) };
}

function dotsOf(
  values: readonly (number | undefined)[],
  series: number,
  x: (point: number) => number,
  y: (value: number) => number,
): string {
  // Points closer than this are one to the eye.
  const grain = values.length > 2_000 ? 3 : 0.5;
  const seen = new Set<number>();
  const paths: string[] = [];
  for (const [point, value] of values.entries()) {
    if (value === undefined) continue;
    const [atX, atY] = [x(point), y(value)];
    const cell = Math.round(atX / grain) * 100_000 + Math.round(atY / grain);
    if (seen.has(cell)) continue;
    seen.add(cell);
    paths.push(markerPath(series, atX, atY, grain > 1 ? 5 : size));
  }
  return paths.join('');
}

function nearestDot(
  data: ChartData,
  x: (point: number) => number,
  y: (value: number) => number,
  atX: number,
  atY: number,
) {
  let best: { series: number; point: number; distance: number } | undefined;
  for (const [series, { values }] of data.series.entries()) {
    for (const [point, value] of values.entries()) {
      if (value === undefined) continue;
      const distance = (x(point) - atX) ** 2 + (y(value) - atY) ** 2;
      if (best === undefined || distance < best.distance) best = { series, point, distance };
    }
  }
  // Far from every point, none is meant.
  return best === undefined || best.distance > 40 ** 2 ? undefined : { series: best.series, point: best.point };
}
