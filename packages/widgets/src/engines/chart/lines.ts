import { decimate } from './decimate.js';
import { endNames, nameRoom } from './end-names.js';
import type { LinearScale } from './linear-scale.js';
import { markerPath } from './marker-path.js';
import { nearestValue } from './nearest-value.js';
import { plotHeight } from './plot-height.js';
import { placesOf, pointLabels } from './point-axis.js';
import { px, type Scene, type SceneInput, type SceneMark } from './scene.js';
import { freeAxis, tickLabels } from './value-axis.js';

/** Size of a marker on a line. */
export const marker = 7;

/** Lays out lines: by real time or number where the axis has them, with gaps where values are missing. */
export function lines(input: SceneInput): Scene {
  const { data, width, font } = input;
  const line = font * 1.3;
  const top = font * 0.8;
  const tall = plotHeight(width);
  const bottom = top + tall;
  const { cut, log, scale: y, ...ticks } = freeAxis(input, tall / 56, bottom, top);
  const labels = tickLabels(input, ticks.ticks);
  const left = labels.room;
  const names = nameRoom(input);
  const right = names.wanted ? names.room : Math.max(10, font);
  const inset = marker;
  const x = placesOf(data, left + inset, width - right - inset);
  const marks: SceneMark[] = [];
  const places: (readonly [number, number] | undefined)[] = [];
  for (const [series, { values }] of data.series.entries()) {
    const { path, dots, last } = drawLine(values, series, x, y, width - left - right);
    marks.push({ series, form: 'line', d: path }, { series, form: 'dot', d: dots });
    places.push(last);
  }
  const texts = labels.at(left - 8, y);
  const named = names.wanted ? endNames(input, places, names.room, top, bottom) : undefined;
  texts.push(...(named ?? []));
  const under = bottom + line * 0.9;
  const axis = pointLabels(input, x, left, width - right, under);
  texts.push(...axis.texts);
  return {
    width,
    height: Math.ceil(under + (axis.lines - 0.5) * line + 2),
    grid: ticks.ticks.map((tick) => [left, px(y(tick)), width - right, px(y(tick))] as const),
    base: cut ? undefined : [left, px(y(log ? ticks.low : 0)), width - right, px(y(log ? ticks.low : 0))],
    texts,
    marks,
    named: data.series.length === 1 || named !== undefined,
    cut,
    signs: () => 'line',
    frame: { left, right: width - right, top, bottom, lying: false, value: y, along: x },
    place(series, point) {
      const value = data.series[series]?.values[point];
      if (value === undefined) return undefined;
      const [px, py] = [x(point), y(value)];
      return { x: px, y: py, outline: markerPath(series, px, py, marker + 5) };
    },
    at: (atX, atY) => nearestValue(data, x, y, atX, atY),
  };
}

/** Paths of a line and its markers, and where it ends. */
export function drawLine(
  values: readonly (number | undefined)[],
  series: number,
  x: (point: number) => number,
  y: LinearScale,
  width: number,
) {
  const dense = values.length > width / 14;
  const kept =
    values.length > width * 2
      ? decimate(values, x)
      : values.map((value, point) => (value === undefined ? undefined : point));
  let path = '';
  let dots = '';
  let last: readonly [number, number] | undefined;
  for (const [index, point] of kept.entries()) {
    const value = point === undefined ? undefined : values[point];
    if (point === undefined || value === undefined) continue;
    const begins = kept[index - 1] === undefined;
    last = [px(x(point)), px(y(value))];
    path += `${begins ? 'M' : 'L'}${last[0]} ${last[1]}`;
    const alone = begins && kept[index + 1] === undefined;
    if (!dense || alone) dots += markerPath(series, x(point), y(value), marker);
  }
  if (dense && last !== undefined) dots += markerPath(series, last[0], last[1], marker);
  return { path, dots, last };
}
