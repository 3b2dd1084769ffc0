import { type NiceTicks, niceTicks } from '../../shape/chart/nice-ticks.js';
import { bandScale } from './band-scale.js';
import { type Box, barPath } from './bar-path.js';
import { linearScale } from './linear-scale.js';
import { drawLine, marker } from './lines.js';
import { markerPath } from './marker-path.js';
import { plotHeight } from './plot-height.js';
import { pointLabels } from './point-axis.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';
import { type Range, tickLabels, valueRange } from './value-axis.js';

/** Lays out columns with a line before them. Both stand on zero; the line has an axis of its own where its unit differs. */
export function combo(input: SceneInput): Scene {
  const { data, width, font } = input;
  const line = font * 1.3;
  const top = font * 0.8;
  const tall = plotHeight(width);
  const bottom = top + tall;
  const ranges = (data.second === true ? data.series.map((series) => [series]) : [data.series]).map(
    (series) => valueRange({ series }) ?? { low: 0, high: 1 },
  );
  const axes = zeroTogether(ranges, tall / 56);
  const [columnAxis = niceTicks(0, 1, 4), lineAxis = columnAxis] = axes;
  const labels = tickLabels(input, columnAxis.ticks);
  const second = data.second === true ? tickLabels(input, lineAxis.ticks) : undefined;
  const left = labels.room;
  const right = second?.room ?? Math.max(10, font);
  const scales = [columnAxis, lineAxis].map(({ low, high }) => linearScale(low, high, bottom, top));
  const [y0 = linearScale(0, 1, bottom, top), y1 = y0] = scales;
  const band = bandScale(data.points.length, left, width - left - right, 0.66, 88);
  const box = (point: number): Box | undefined => {
    const value = data.series[0]?.values[point];
    if (value === undefined) return undefined;
    const [zero, to] = [y0(0), y0(value)];
    const start = band.start(point);
    return { left: start, right: start + band.width, top: Math.min(zero, to), bottom: Math.max(zero, to) };
  };
  const end = (point: number): 'top' | 'bottom' => ((data.series[0]?.values[point] ?? 0) < 0 ? 'bottom' : 'top');
  const columns = data.points.map((_, point) => {
    const bar = box(point);
    return bar === undefined || bar.top === bar.bottom ? '' : barPath(bar, end(point), 3);
  });
  const { path, dots } = drawLine(data.series[1]?.values ?? [], 1, band.middle, y1, width - left - right);
  const marks: SceneMark[] = [
    { series: 0, form: 'area', d: columns.join('') },
    { series: 1, form: 'line', d: path },
    { series: 1, form: 'dot', d: dots },
  ];
  const under = bottom + line * 0.9;
  // Columns stand at equal distances, whatever lies between them.
  const named = { ...data, points: data.points.map((point) => ({ ...point, at: undefined })) };
  const names = pointLabels({ ...input, data: named }, band.middle, left, width - right, under);
  const zero = px(y0(0));
  return {
    width,
    height: Math.ceil(under + (names.lines - 0.5) * line + 2),
    grid: columnAxis.ticks.map((tick) => [left, px(y0(tick)), width - right, px(y0(tick))] as const),
    base: [left, zero, width - right, zero],
    texts: [...labels.at(left - 8, y0), ...(second?.at(width - right + 8, y1, 'start') ?? []), ...names.texts],
    marks,
    named: false,
    cut: false,
    signs: (series) => (series === 0 ? 'area' : 'line'),
    place(series, point) {
      const value = data.series[series]?.values[point];
      const bar = box(point);
      if (value === undefined) return undefined;
      const middle = band.middle(point);
      if (series === 0 && bar !== undefined) return { x: middle, y: y0(value), outline: barPath(bar, end(point), 3) };
      return { x: middle, y: y1(value), outline: markerPath(series, middle, y1(value), marker + 5) };
    },
    at(atX, atY) {
      if (data.points.length === 0) return undefined;
      const point = band.at(atX);
      const [column, value] = data.series.map(({ values }) => values[point]);
      if (value === undefined && column === undefined) return undefined;
      const onLine = value !== undefined && (column === undefined || Math.abs(y1(value) - atY) < 14);
      return { series: onLine ? 1 : 0, point };
    },
  };
}

// Axes beside each other share their zero and the number of their steps, so that one grid serves both.
function zeroTogether([first, ...others]: readonly Range[], count: number): readonly NiceTicks[] {
  if (first === undefined) return [];
  const { ticks } = niceTicks(Math.min(0, first.low), Math.max(0, first.high), count);
  const below = Math.max(ticks.filter((tick) => tick < 0).length, others.some(({ low }) => low < 0) ? 1 : 0);
  const above = Math.max(ticks.filter((tick) => tick > 0).length, others.some(({ high }) => high > 0) ? 1 : 0);
  const axis = (step: number): NiceTicks => {
    const all = Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step);
    // 3 × 0.1 is not 0.3.
    const exact = step < 1 ? all.map((tick) => Number(tick.toPrecision(12))) : all;
    return { low: exact[0] ?? 0, high: exact.at(-1) ?? 1, ticks: exact };
  };
  return [
    axis((ticks[1] ?? 1) - (ticks[0] ?? 0)),
    ...others.map(({ low, high }) => axis(stepOver(Math.max(high > 0 ? high / above : 0, low < 0 ? -low / below : 0)))),
  ];
}

// The smallest round step that is not below one.
function stepOver(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 2, 2.5, 5, 10].find((part) => part * power >= least * (1 - 1e-9)) ?? 10;
  return round * power;
}
