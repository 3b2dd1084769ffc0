import type { ChartData } from '../../shape/chart/chart-data.js';
import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { bandScale } from './band-scale.js';
import { linearScale } from './linear-scale.js';
import { px, type SceneInput, type SceneText } from './scene.js';
import { cutText, textWidth, wrapText } from './text-width.js';
import { labelPlaces, labelStep } from './thin-labels.js';
import { timeTicks } from './time-ticks.js';

/** Where the points of an axis stand: names at equal distances, times and numbers where they are. */
export function placesOf(data: ChartData, start: number, end: number): (point: number) => number {
  if (data.axis === 'category') {
    const band = bandScale(data.points.length, start, end - start, 1, Number.POSITIVE_INFINITY);
    return band.middle;
  }
  const scale = linearScale(data.points[0]?.at ?? 0, data.points.at(-1)?.at ?? 0, start, end);
  return (point) => scale(data.points[point]?.at ?? 0);
}

/** The labels below an axis between `left` and `right`, and how many lines they take. */
export function pointLabels(
  input: SceneInput,
  x: (point: number) => number,
  left: number,
  right: number,
  under: number,
) {
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
