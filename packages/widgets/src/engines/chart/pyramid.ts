import { niceTicks } from '../../shape/chart/nice-ticks.js';
import { type Box, barPath } from './bar-path.js';
import { axisTexts } from './dots.js';
import { linearScale } from './linear-scale.js';
import { nearestRow } from './lying-rows.js';
import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { BOLD, cutText, textWidth } from './text-width.js';
import { valueRange } from './value-axis.js';

/** Lays out two series as bars that go apart from names in the middle, the first name at the bottom, on one scale. */
export function pyramid(input: SceneInput): Scene {
  const { data, width, font, pointText, seriesText, valueText } = input;
  const line = font * 1.3;
  const names = data.points.map((_, point) => cutText(pointText(point), width * 0.26, font));
  const gutter = Math.ceil(names.reduce((most, name) => Math.max(most, textWidth(name, font)), 0) / 2) + 8;
  const top = line * 1.6;
  const thick = data.points.length > 24 ? 12 : 18;
  const step = Math.max(thick + 3, font * 1.25);
  const middles = data.points.map((_, point) => top + (data.points.length - 1 - point + 0.5) * step);
  const bottom = top + data.points.length * step;
  const high = valueRange(data)?.high ?? 1;
  const center = width / 2;
  const values = data.series.flatMap(({ values: own }) =>
    own.flatMap((value) => (value === undefined ? [] : valueText(value))),
  );
  const room = values.reduce((most, text) => Math.max(most, textWidth(text, font * BOLD)), 0) + 6;
  const written = room < (width / 2 - gutter) * 0.4;
  const length = Math.max(10, width / 2 - gutter - (written ? room : 8));
  const { ticks, high: far } = niceTicks(0, high, length / 90);
  // Where values stand at the ends of bars, the axis ends with the longest bar.
  const outer = written ? Math.max(high, 1e-300) : far;
  const sides = [
    linearScale(0, outer, center - gutter, center - gutter - length),
    linearScale(0, outer, center + gutter, center + gutter + length),
  ] as const;
  const box = (series: number, point: number): Box | undefined => {
    const value = data.series[series]?.values[point];
    const middle = middles[point];
    const side = sides[series === 0 ? 0 : 1];
    if (value === undefined || middle === undefined) return undefined;
    const [a, b] = [side(0), value > 0 ? side(value) : side(0)];
    return { left: Math.min(a, b), right: Math.max(a, b), top: middle - thick / 2, bottom: middle + thick / 2 };
  };
  const end = (series: number): 'left' | 'right' => (series === 0 ? 'left' : 'right');
  const marks = data.series.map((_, series): SceneMark => {
    const paths = data.points.map((__, point) => {
      const bar = box(series, point);
      return bar === undefined || bar.left === bar.right ? '' : barPath(bar, end(series), 3);
    });
    return { series, form: 'area', d: paths.join('') };
  });
  const texts: SceneText[] = names.map((name, point) => ({
    x: px(center),
    y: px(middles[point] ?? 0),
    anchor: 'middle',
    lines: [name],
    role: 'label',
  }));
  for (const series of data.series.keys()) {
    const sign = series === 0 ? -1 : 1;
    const name = cutText(seriesText(series), width / 2 - gutter - 16, font * BOLD);
    const reach = textWidth(name, font * BOLD) + 14;
    const x = series === 0 ? Math.max(0, center - gutter - reach) : center + gutter;
    const y = px(font * 0.8);
    const sign2 = `M${px(x)} ${px(y - 5)}h10v10h-10Z`;
    texts.push({ x: px(x + 2), y, anchor: 'start', lines: [name], role: 'name', series, sign: sign2 });
    if (!written) continue;
    for (const point of data.points.keys()) {
      const value = data.series[series]?.values[point];
      const bar = box(series, point);
      if (value === undefined || bar === undefined) continue;
      texts.push({
        x: px((series === 0 ? bar.left : bar.right) + sign * 5),
        y: px(middles[point] ?? 0),
        anchor: series === 0 ? 'end' : 'start',
        lines: [valueText(value)],
        role: 'value',
      });
    }
  }
  if (!written) {
    for (const [index, side] of sides.entries()) {
      const own = axisTexts(input, ticks, side, bottom + line * 0.8);
      // The zeros of both sides would stand beside each other below the names.
      texts.push(...own.filter(({ lines }) => index === 0 || lines[0] !== input.tickText(0) || gutter > font * 2));
    }
  }
  return {
    width,
    height: Math.ceil(bottom + (written ? 2 : line * 1.5)),
    grid: written
      ? []
      : sides.flatMap((side) => ticks.map((tick) => [px(side(tick)), px(top), px(side(tick)), px(bottom)] as const)),
    base: undefined,
    texts,
    marks,
    named: true,
    cut: false,
    place(series, point) {
      const bar = box(series, point);
      if (bar === undefined) return undefined;
      const x = series === 0 ? bar.left : bar.right;
      return { x, y: (bar.top + bar.bottom) / 2, outline: barPath(bar, end(series), 3) };
    },
    at(x, y) {
      const point = nearestRow(middles, y);
      const series = x < center ? 0 : 1;
      return point < 0 || data.series[series]?.values[point] === undefined ? undefined : { series, point };
    },
  };
}
