import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { decimate } from './decimate.js';
import { endNames, nameRoom } from './end-names.js';
import { linearScale } from './linear-scale.js';
import { marker } from './lines.js';
import { markerPath } from './marker-path.js';
import { nearestValue } from './nearest-value.js';
import { plotHeight } from './plot-height.js';
import { placesOf, pointLabels } from './point-axis.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';
import { type Segment, segmentRange, stackSegments } from './stack-segments.js';
import { tickLabels } from './value-axis.js';

/** Lays out areas that stand on each other, or fill 100 %, with gaps where values are missing. The ground is always zero. */
export function areas(input: SceneInput): Scene {
  const { data, stacking, width, font } = input;
  const line = font * 1.3;
  const top = font * 0.8;
  const tall = plotHeight(width);
  const bottom = top + tall;
  const segments = stackSegments(data, stacking);
  const [low, high] = segmentRange(segments, input.reach);
  const ticks = stacking === 'full' ? niceTicks(0, 100, 4) : niceTicks(low, high, tall / 56);
  const labels = tickLabels(input, ticks.ticks);
  const left = labels.room;
  const names = nameRoom(input);
  const right = names.wanted ? names.room : Math.max(10, font);
  const y = linearScale(ticks.low, ticks.high, bottom, top);
  const x = placesOf(data, left + 1, width - right - 1);
  const kept = keptPoints(data.points.length, segments, x, width);
  const marks = segments.map(
    (row, series): SceneMark => ({
      series,
      form: 'area',
      d: runsOf(row, kept)
        .map((run) => areaPath(run, x, y))
        .join(''),
    }),
  );
  const middle = (segment: Segment): number => y((segment.from + segment.to) / 2);
  const ends = segments.map((row) => {
    const point = row.findLastIndex((segment) => segment !== undefined);
    const segment = row[point];
    return segment === undefined ? undefined : ([x(point), middle(segment)] as const);
  });
  const named = names.wanted ? endNames(input, ends, names.room, top, bottom, 1) : undefined;
  const under = bottom + line * 0.9;
  const axis = pointLabels(input, x, left, width - right, under);
  const tops = segments.map((row) => ({ values: row.map((segment) => segment?.to) }));
  return {
    width,
    height: Math.ceil(under + (axis.lines - 0.5) * line + 2),
    grid: ticks.ticks.map((tick) => [left, px(y(tick)), width - right, px(y(tick))] as const),
    base: [left, px(y(0)), width - right, px(y(0))],
    texts: [...labels.at(left - 8, y), ...(named ?? []), ...axis.texts],
    marks,
    named: data.series.length === 1 || named !== undefined,
    cut: false,
    frame: { left, right: width - right, top, bottom, lying: false, value: y, along: x },
    place(series, point) {
      const segment = segments[series]?.[point];
      if (segment === undefined) return undefined;
      const [atX, atY] = [x(point), y(segment.to)];
      return { x: atX, y: atY, outline: markerPath(series, atX, atY, marker + 5) };
    },
    at: (atX, atY) => nearestValue({ points: data.points, series: tops }, x, y, atX, atY),
  };
}

// Of very many points, those where the whole is lowest and highest are enough for every pixel.
function keptPoints(
  count: number,
  segments: readonly (readonly (Segment | undefined)[])[],
  x: (point: number) => number,
  width: number,
): readonly number[] {
  const points = Array.from({ length: count }, (_, point) => point);
  if (count <= width * 2) return points;
  const tops = points.map((point) => segments.reduce((most, row) => Math.max(most, row[point]?.to ?? 0), 0));
  return decimate(tops, x).flatMap((point) => point ?? []);
}

interface Spot extends Segment {
  readonly point: number;
}

// Neighbours without a gap between them.
function runsOf(row: readonly (Segment | undefined)[], kept: readonly number[]): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const point of kept) {
    const segment = row[point];
    if (segment === undefined) run = [];
    else {
      if (run.length === 0) runs.push(run);
      run.push({ point, ...segment });
    }
  }
  return runs;
}

function areaPath(run: readonly Spot[], x: (point: number) => number, y: (value: number) => number): string {
  const [first] = run;
  if (first === undefined) return '';
  // A value alone has no width, but is not nothing.
  if (run.length === 1) {
    const [at, from, to] = [x(first.point), px(y(first.from)), px(y(first.to))];
    return `M${px(at - 1.5)} ${from}V${to}H${px(at + 1.5)}V${from}Z`;
  }
  const over = run.map(({ point, to }) => `${px(x(point))} ${px(y(to))}`);
  const back = run.toReversed().map(({ point, from }) => `${px(x(point))} ${px(y(from))}`);
  return `M${[...over, ...back].join('L')}Z`;
}
