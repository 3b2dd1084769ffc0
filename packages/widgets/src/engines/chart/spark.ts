import { decimate } from './decimate.js';
import { linearScale } from './linear-scale.js';
import { drawLine } from './lines.js';
import { markerPath } from './marker-path.js';
import { nearestValue } from './nearest-value.js';
import { placesOf } from './point-axis.js';
import { px, type Scene, type SceneInput } from './scene.js';
import { BOLD, textWidth } from './text-width.js';
import { valueRange } from './value-axis.js';

const tall = 44;

/** Lays out a line as small as a word: without axes, with its last value, and its highest and lowest one marked. */
export function spark(input: SceneInput): Scene {
  const { data, width, font, valueText, reach = [] } = input;
  const values = data.series[0]?.values ?? [];
  const last = values.findLastIndex((value) => value !== undefined);
  const text = values[last] === undefined ? '' : valueText(values[last]);
  const room = textWidth(text, font * BOLD) + 12;
  const known = valueRange(data) ?? { low: 0, high: 1 };
  const [low, high] = [Math.min(known.low, ...reach), Math.max(known.high, ...reach)];
  const [top, bottom] = [font * 0.6, font * 0.6 + tall];
  const y = linearScale(low, high, bottom, top);
  const x = placesOf(data, 5, Math.max(12, width - room));
  const { path } = drawLine(values, 0, x, y, width);
  // Of very many points, their extremes are where the line's are.
  const marked = [values.indexOf(known.high), values.indexOf(known.low), last].filter((point) => point >= 0);
  const dots = [...new Set(marked)].map((point) => markerPath(0, x(point), y(values[point] ?? 0), 6)).join('');
  const alone = decimate(values, x).length === 1 ? '' : path;
  return {
    width,
    height: Math.ceil(bottom + font * 0.6),
    grid: [],
    base: undefined,
    texts:
      text === ''
        ? []
        : [{ x: px(x(last) + 8), y: px(y(values[last] ?? 0)), anchor: 'start', lines: [text], role: 'value' }],
    marks: [
      { series: 0, form: 'line', d: alone },
      { series: 0, form: 'dot', d: dots },
    ],
    named: true,
    cut: false,
    signs: () => 'line',
    frame: { left: 5, right: Math.max(12, width - room), top, bottom, lying: false, value: y, along: x },
    place(series, point) {
      const value = data.series[series]?.values[point];
      if (value === undefined) return undefined;
      const [atX, atY] = [x(point), y(value)];
      return { x: atX, y: atY, outline: markerPath(0, atX, atY, 11) };
    },
    at: (atX, atY) => nearestValue(data, x, y, atX, atY),
  };
}
