import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { type BarEnd, type Box, barPath } from './bar-path.js';
import { endTexts, isOuter } from './bar-values.js';
import { linearScale } from './linear-scale.js';
import { lyingNames } from './lying-names.js';
import { nearestBar } from './nearest-bar.js';
import { px, type Scene, type SceneInput, type SceneMark, type ScenePlace, type SceneText } from './scene.js';
import { segmentRange, stackSegments } from './stack-segments.js';
import { BOLD, textWidth } from './text-width.js';
import { labelPlaces } from './thin-labels.js';

/** Thickness of one bar, by the number of bars that stand beside each other. */
const thickness = (beside: number): number => (beside === 1 ? 22 : beside <= 3 ? 15 : 12);

/** Lays out bars that lie: names at their start, values at their end, as tall as there are bars. */
export function lyingBars(input: SceneInput): Scene {
  const { data, stacking, width, font } = input;
  const line = font * 1.3;
  const segments = stackSegments(data, stacking);
  const [low, high] = segmentRange(segments, input.reach);
  const names = lyingNames(input);
  const grouped = stacking === 'grouped';
  const beside = grouped ? data.series.length : 1;
  const thick = thickness(beside);
  const ends = endTexts(input, segments);
  const valueRoom =
    ends.reduce((most, { text }) => Math.max(most, textWidth(text, font * BOLD)), 0) + (ends.length > 0 ? 6 : 0);
  const axis = !grouped;
  const start = names.left + (low < 0 && ends.length > 0 ? valueRoom : 0);
  const end = width - (ends.length > 0 && high > 0 ? valueRoom : axis ? font : 2);
  const plot = Math.max(1, end - start);
  const ticks =
    stacking === 'full'
      ? niceTicks(Math.max(-100, low), Math.max(low < 0 ? 0 : 100, high), 4)
      : niceTicks(low, high, plot / 90);
  const scale = axis
    ? linearScale(ticks.low, ticks.high, start, end)
    : linearScale(low, low === high ? 1 : high, start, end);

  const tops: number[] = [];
  let y = 0;
  const texts: SceneText[] = [];
  for (const lines of names.lines) {
    const bars = beside * thick + (beside - 1) * 2;
    if (names.above) {
      texts.push({ x: 0, y: px(y + line / 2), anchor: 'start', lines, role: 'label' });
      y += lines.length * line + 2;
      tops.push(y);
      y += bars + 12;
    } else {
      const tall = Math.max(bars, lines.length * line);
      const middle = y + tall / 2;
      const first = middle - ((lines.length - 1) * line) / 2;
      texts.push({ x: names.left - 8, y: px(first), anchor: 'end', lines, role: 'label' });
      tops.push(middle - bars / 2);
      y += tall + (beside === 1 ? 10 : 16);
    }
  }
  const bottom = Math.max(thick, y - 6);
  const box = (series: number, point: number): (Box & { end: BarEnd }) | undefined => {
    const segment = segments[series]?.[point];
    const top = tops[point];
    if (segment === undefined || top === undefined) return undefined;
    const offset = grouped ? series * (thick + 2) : 0;
    const [from, to] = [scale(segment.from), scale(segment.to)];
    const outer = grouped || isOuter(segments, series, point);
    // A value near zero stays visible as a hair.
    const reach =
      segment.to === segment.from ? to : segment.to > segment.from ? Math.max(to, from + 1) : Math.min(to, from - 1);
    return {
      left: Math.min(from, reach),
      right: Math.max(from, reach),
      top: top + offset,
      bottom: top + offset + thick,
      end: !outer ? undefined : segment.to < segment.from ? 'left' : 'right',
    };
  };
  const marks = data.series.map((_, series): SceneMark => {
    const paths = data.points.map((_, point) => {
      const bar = box(series, point);
      return bar === undefined || bar.left === bar.right ? '' : barPath(bar, bar.end, 3);
    });
    return { series, form: 'area', d: paths.join('') };
  });
  for (const { series, point, text, value } of ends) {
    const top = tops[point];
    if (top === undefined) continue;
    const offset = grouped ? series * (thick + 2) : 0;
    texts.push({
      x: px(scale(value) + (value < 0 ? -6 : 6)),
      y: px(top + offset + thick / 2),
      anchor: value < 0 ? 'end' : 'start',
      lines: [text],
      role: 'value',
    });
  }
  if (axis) {
    const labels = ticks.ticks.map((tick) => {
      const text = input.tickText(tick);
      return { middle: scale(tick), text, width: textWidth(text, font) };
    });
    const middles = labelPlaces(labels, width, 8);
    for (const [index, { text }] of labels.entries()) {
      const x = middles[index];
      if (x !== undefined)
        texts.push({ x: px(x), y: px(bottom + line), anchor: 'middle', lines: [text], role: 'tick' });
    }
  }
  const zero = px(scale(0));
  return {
    width,
    height: Math.ceil(bottom + (axis ? line * 1.7 : 2)),
    grid: axis ? ticks.ticks.map((tick) => [px(scale(tick)), 0, px(scale(tick)), px(bottom)] as const) : [],
    // Names above their bars begin at the same edge, where a line would run through them.
    base: names.above && low >= 0 ? undefined : [zero, 0, zero, px(bottom)],
    texts,
    marks,
    named: data.series.length === 1,
    cut: false,
    frame: {
      left: start,
      right: end,
      top: 0,
      bottom,
      lying: true,
      value: scale,
      along: (point) => (tops[point] ?? 0) + (beside * (thick + 2)) / 2,
    },
    place(series, point): ScenePlace | undefined {
      const bar = box(series, point);
      if (bar === undefined) return undefined;
      const x = bar.end === 'left' ? bar.left : bar.right;
      return { x, y: (bar.top + bar.bottom) / 2, outline: barPath(bar, bar.end, 3) };
    },
    at(x, y) {
      const point = nearest(tops.map((top) => top + (beside * thick) / 2 - y));
      return nearestBar(
        data.series.map((_, series) => box(series, point)),
        x,
        y,
        point,
        true,
      );
    },
  };
}

// Of distances, the index of the smallest; -1 of none.
function nearest(distances: readonly number[]): number {
  return distances.reduce(
    (best, distance, index) => (Math.abs(distance) < Math.abs(distances[best] ?? Infinity) ? index : best),
    -1,
  );
}
