import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { bandScale } from './band-scale.js';
import { type BarEnd, type Box, barPath } from './bar-path.js';
import { endTexts, isOuter } from './bar-values.js';
import { linearScale } from './linear-scale.js';
import { lyingBars } from './lying-bars.js';
import { nearestBar } from './nearest-bar.js';
import { plotHeight } from './plot-height.js';
import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { segmentRange, stackSegments } from './stack-segments.js';
import { BOLD, textWidth, wrapText } from './text-width.js';
import { labelPlaces, labelStep } from './thin-labels.js';

const mostLines = 3;

/**
 * Lays out bars that stand. Names that would not fit below them are never turned or left out: the same bars lie down
 * instead. Times and numbers are thinned, as a reader can tell what stands between.
 */
export function standingBars(input: SceneInput): Scene {
  const { data, stacking, width, font } = input;
  const line = font * 1.3;
  const segments = stackSegments(data, stacking);
  const [low, high] = segmentRange(segments, input.reach);
  const tall = plotHeight(width);
  const ticks =
    stacking === 'full' ? niceTicks(low < 0 ? low : 0, Math.max(100, high), 4) : niceTicks(low, high, tall / 56);
  const tickTexts = ticks.ticks.map(input.tickText);
  const left = Math.ceil(tickTexts.reduce((most, text) => Math.max(most, textWidth(text, font)), 0)) + 8;
  const band = bandScale(data.points.length, left, width - left - 2, 0.72, 88 * Math.min(2, data.series.length));
  const grouped = stacking === 'grouped';
  const beside = grouped ? data.series.length : 1;
  const names = data.points.map((_, point) => input.pointText(point));
  const thinned = data.axis !== 'category';
  const wrapped = names.map((name) => wrapText(name, band.step - 6, font, mostLines));
  if (!thinned && (wrapped.some(({ whole }) => !whole) || (band.width - 2 * (beside - 1)) / beside < 5)) {
    return lyingBars(input);
  }
  const top = font * 1.6;
  const bottom = top + tall;
  const scale = linearScale(ticks.low, ticks.high, bottom, top);
  const space = beside > 1 && band.width / beside > 6 ? 2 : 0;
  const thick = (band.width - space * (beside - 1)) / beside;
  const box = (series: number, point: number): (Box & { end: BarEnd }) | undefined => {
    const segment = segments[series]?.[point];
    if (segment === undefined) return undefined;
    const start = band.start(point) + (grouped ? series * (thick + space) : 0);
    const [from, to] = [scale(segment.from), scale(segment.to)];
    const reach =
      segment.to === segment.from ? to : segment.to > segment.from ? Math.min(to, from - 1) : Math.max(to, from + 1);
    const outer = grouped || isOuter(segments, series, point);
    return {
      left: start,
      right: start + thick,
      top: Math.min(from, reach),
      bottom: Math.max(from, reach),
      end: !outer ? undefined : segment.to < segment.from ? 'bottom' : 'top',
    };
  };
  const marks = data.series.map((_, series): SceneMark => {
    const paths = data.points.map((_, point) => {
      const bar = box(series, point);
      return bar === undefined || bar.top === bar.bottom ? '' : barPath(bar, bar.end, 3);
    });
    return { series, form: 'area', d: paths.join('') };
  });
  const texts: SceneText[] = ticks.ticks.map((tick, index) => ({
    x: left - 8,
    y: px(scale(tick)),
    anchor: 'end',
    lines: [tickTexts[index] ?? ''],
    role: 'tick',
  }));
  const ends = endTexts(input, segments);
  const slot = grouped && beside > 1 ? thick + space : band.step;
  const written = ends.every(({ text }) => textWidth(text, font * BOLD) + 4 <= slot);
  if (written) {
    for (const { series, point, value, text } of ends) {
      const middle = grouped ? band.start(point) + series * (thick + space) + thick / 2 : band.middle(point);
      const y = scale(value) + (value < 0 ? 1 : -1) * font * 0.75;
      texts.push({ x: px(middle), y: px(y), anchor: 'middle', lines: [text], role: 'value' });
    }
  }
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, font)), 0);
  const every = thinned ? labelStep(widest, band.step, 10) : 1;
  // A bar that hangs to the ground has its value below.
  const under = bottom + line * 0.9 + (written && low < 0 ? font * 1.2 : 0);
  const labels = names.flatMap((name, point) => {
    const lines = thinned ? [name] : (wrapped[point]?.lines ?? []);
    return point % every === 0
      ? [{ middle: band.middle(point), lines, width: textWidth(thinned ? name : '', font) }]
      : [];
  });
  const middles = labelPlaces(labels, width, 6);
  for (const [index, { lines }] of labels.entries()) {
    const middle = middles[index];
    if (middle !== undefined) texts.push({ x: px(middle), y: px(under), anchor: 'middle', lines, role: 'label' });
  }
  const lines = labels.reduce((most, label) => Math.max(most, label.lines.length), 1);
  const zero = px(scale(0));
  return {
    width,
    height: Math.ceil(under + (lines - 0.5) * line + 2),
    grid: ticks.ticks.map((tick) => [left, px(scale(tick)), width, px(scale(tick))] as const),
    base: [left, zero, width, zero],
    texts,
    marks,
    named: data.series.length === 1,
    cut: false,
    frame: { left, right: width, top, bottom, lying: false, value: scale, along: band.middle },
    place(series, point) {
      const bar = box(series, point);
      if (bar === undefined) return undefined;
      const y = bar.end === 'bottom' ? bar.bottom : bar.top;
      return { x: (bar.left + bar.right) / 2, y, outline: barPath(bar, bar.end, 3) };
    },
    at(x, y) {
      if (data.points.length === 0) return undefined;
      const point = band.at(x);
      return nearestBar(
        data.series.map((_, series) => box(series, point)),
        x,
        y,
        point,
        false,
      );
    },
  };
}
