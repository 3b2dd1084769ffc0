import type { ChartData } from '../../shape/chart/chart-data.js';
import { bandScale } from './band-scale.js';
import { decimate } from './decimate.js';
import { type LinearScale, linearScale } from './linear-scale.js';
import { markerPath } from './marker-path.js';
import { type NiceTicks, niceTicks } from './nice-ticks.js';
import { plotHeight } from './plot-height.js';
import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { spread } from './spread.js';
import { BOLD, cutText, textWidth, wrapText } from './text-width.js';
import { labelPlaces, labelStep } from './thin-labels.js';
import { timeTicks } from './time-ticks.js';

/** Size of a marker on a line. */
const marker = 7;

interface Range {
  readonly low: number;
  readonly high: number;
}

function valueRange(data: ChartData): Range | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { values } of data.series) {
    for (const value of values) {
      if (value === undefined) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high } : undefined;
}

// A line may leave zero out where its changes would not be seen otherwise; the chart says so.
function axisTicks({ low, high }: Range, count: number): NiceTicks & { readonly cut: boolean } {
  const close = high / 2 - low / 2 > 0 && high / 2 - low / 2 < Math.max(Math.abs(low), Math.abs(high)) * 0.1;
  if (close && (low > 0 || high < 0)) return { ...niceTicks(low, high, count), cut: true };
  return { ...niceTicks(Math.min(0, low), Math.max(0, high), count), cut: false };
}

/** Lays out lines: by real time or number where the axis has them, with gaps where values are missing. */
export function lines(input: SceneInput): Scene {
  const { data, width, font } = input;
  const line = font * 1.3;
  const top = font * 0.8;
  const tall = plotHeight(width);
  const bottom = top + tall;
  const { cut, ...ticks } = axisTicks(valueRange(data) ?? { low: 0, high: 1 }, tall / 56);
  const tickTexts = ticks.ticks.map(input.tickText);
  const left = Math.ceil(tickTexts.reduce((most, text) => Math.max(most, textWidth(text, font)), 0)) + 8;
  const names = nameRoom(input);
  const right = names.wanted ? names.room : Math.max(10, font);
  const y = linearScale(ticks.low, ticks.high, bottom, top);
  const inset = marker;
  const x = placesOf(data, left + inset, width - right - inset);
  const marks: SceneMark[] = [];
  const places: (readonly [number, number] | undefined)[] = [];
  for (const [series, { values }] of data.series.entries()) {
    const { path, dots, last } = drawLine(values, series, x, y, width - left - right);
    marks.push({ series, form: 'line', d: path }, { series, form: 'dot', d: dots });
    places.push(last);
  }
  const texts: SceneText[] = ticks.ticks.map((tick, index) => ({
    x: left - 8,
    y: px(y(tick)),
    anchor: 'end',
    lines: [tickTexts[index] ?? ''],
    role: 'tick',
  }));
  const named = names.wanted ? endNames(input, places, names.room, top, bottom) : undefined;
  texts.push(...(named ?? []));
  const under = bottom + line * 0.9;
  const axis = pointLabels(input, x, left, width - right, under);
  texts.push(...axis.texts);
  return {
    width,
    height: Math.ceil(under + (axis.lines - 0.5) * line + 2),
    grid: ticks.ticks.map((tick) => [left, px(y(tick)), width - right, px(y(tick))] as const),
    base: cut ? undefined : [left, px(y(0)), width - right, px(y(0))],
    texts,
    marks,
    named: data.series.length === 1 || named !== undefined,
    cut,
    place(series, point) {
      const value = data.series[series]?.values[point];
      if (value === undefined) return undefined;
      const [px, py] = [x(point), y(value)];
      return { x: px, y: py, outline: markerPath(series, px, py, marker + 5) };
    },
    at: (atX, atY) => nearestValue(data, x, y, atX, atY),
  };
}

function placesOf(data: ChartData, start: number, end: number): (point: number) => number {
  if (data.axis === 'category') {
    const band = bandScale(data.points.length, start, end - start, 1, Number.POSITIVE_INFINITY);
    return band.middle;
  }
  const scale = linearScale(data.points[0]?.at ?? 0, data.points.at(-1)?.at ?? 0, start, end);
  return (point) => scale(data.points[point]?.at ?? 0);
}

function drawLine(
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

// Names stand at the ends of the lines where there is room for them.
function nameRoom({ data, width, font, seriesText }: SceneInput) {
  const widest = data.series.reduce((most, _, series) => Math.max(most, textWidth(seriesText(series), font * BOLD)), 0);
  return { wanted: data.series.length > 1 && width >= 520, room: Math.ceil(Math.min(widest, width * 0.24)) + 22 };
}

function endNames(
  { data, width, font, seriesText }: SceneInput,
  places: readonly (readonly [number, number] | undefined)[],
  room: number,
  top: number,
  bottom: number,
): SceneText[] | undefined {
  const shown = data.series.flatMap((_, series) => {
    const place = places[series];
    return place === undefined ? [] : [{ series, y: place[1] }];
  });
  const moved = spread(
    shown.map((name) => name.y),
    font * 1.25,
    top,
    bottom,
  );
  if (moved === undefined) return undefined;
  return shown.map(({ series }, index) => ({
    x: width - room + 6,
    y: px(moved[index] ?? 0),
    anchor: 'start',
    lines: [cutText(seriesText(series), room - 21, font * BOLD)],
    role: 'name',
    series,
    sign: markerPath(series, width - room + 10, px(moved[index] ?? 0), 8),
  }));
}

function pointLabels(input: SceneInput, x: (point: number) => number, left: number, right: number, under: number) {
  const { font, width } = input;
  const labels = labelsOf(input, x, right - left).map(({ middle, lines }) => ({
    middle,
    lines,
    width: lines.reduce((most, text) => Math.max(most, textWidth(text, font)), 0),
  }));
  const middles = labelPlaces(labels, width, 6);
  const texts = labels.flatMap(({ lines }, index): SceneText[] => {
    const middle = middles[index];
    return middle === undefined ? [] : [{ x: px(middle), y: px(under), anchor: 'middle', lines, role: 'label' }];
  });
  return { texts, lines: texts.reduce((most, text) => Math.max(most, text.lines.length), 1) };
}

interface Label {
  readonly middle: number;
  readonly lines: readonly string[];
}

function labelsOf(input: SceneInput, x: (point: number) => number, room: number): readonly Label[] {
  const { data, font } = input;
  const end = data.points.length - 1;
  const first = data.points[0]?.at;
  const last = data.points[end]?.at;
  if (first === undefined || last === undefined) return nameLabels(input, x, room);
  const scale = linearScale(first, last, x(0), x(end));
  if (data.axis === 'number') {
    const { ticks } = niceTicks(first, last, room / 90);
    const within = ticks.filter((tick) => tick >= first && tick <= last);
    return within.map((tick) => ({ middle: scale(tick), lines: [input.tickText(tick)] }));
  }
  const finest = data.grain ?? 'day';
  const widest = textWidth(input.timeText(first, finest === 'moment' ? 'day' : finest), font);
  const { ticks, unit } = timeTicks(first, last, Math.max(2, room / (widest + 18)), finest);
  if (ticks.length > 1) return ticks.map((tick) => ({ middle: scale(tick), lines: [input.timeText(tick, unit)] }));
  const ends = first === last ? [0] : [0, end];
  return ends.map((point) => ({ middle: x(point), lines: [input.pointText(point)] }));
}

// Names break into lines; where that is not enough, some are left out, and the point list still holds them.
function nameLabels(
  { data, font, pointText }: SceneInput,
  x: (point: number) => number,
  room: number,
): readonly Label[] {
  const step = data.points.length > 1 ? x(1) - x(0) : room;
  const names = data.points.map((_, point) => pointText(point));
  const wrapped = names.map((name) => wrapText(name, step - 8, font, 3));
  if (wrapped.every((name) => name.whole)) {
    return wrapped.map(({ lines }, point) => ({ middle: x(point), lines }));
  }
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, font)), 0);
  const every = labelStep(Math.min(widest, 120), step, 10);
  return names.flatMap((name, point) =>
    point % every === 0 ? [{ middle: x(point), lines: [cutText(name, Math.max(step * every - 8, 20), font)] }] : [],
  );
}

function nearestValue(data: ChartData, x: (point: number) => number, y: LinearScale, atX: number, atY: number) {
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
