import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { BOLD, cutText, textWidth, wrapText } from './text-width.js';
import { labelPlaces } from './thin-labels.js';

/** Steps of colour. */
export const HEAT_CLASSES = 5;

/** Bounds of classes of equal width, from the lowest to the highest value. */
export function heatBounds(values: readonly number[]): readonly number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(low < high)) return Number.isFinite(low) ? [low, high] : [];
  const step = high / HEAT_CLASSES - low / HEAT_CLASSES;
  return Array.from({ length: HEAT_CLASSES + 1 }, (_, index) => (index === HEAT_CLASSES ? high : low + index * step));
}

/** The class of a value. */
export function heatClass(value: number, bounds: readonly number[]): number {
  const classes = Math.max(1, bounds.length - 1);
  let found = 0;
  for (let index = 1; index < classes; index += 1) if (value >= (bounds[index] ?? 0)) found = index;
  // Where all values are equal, the middle colour is neither low nor high.
  return classes === 1 ? Math.floor(HEAT_CLASSES / 2) : found;
}

/** Lays out a table of colours: a row for each series, a column for each point, with the values where they fit. */
export function heat(input: SceneInput): Scene {
  const { data, width, font, pointText, seriesText, valueText } = input;
  const line = font * 1.3;
  const rows = [...data.series.keys()];
  const all = data.series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const bounds = heatBounds(all);
  const names = rows.map((series) => seriesText(series));
  const room = Math.min(
    width * 0.34,
    names.reduce((most, name) => Math.max(most, textWidth(name, font)), 0),
  );
  const wrapped = names.map((name) => wrapText(name, room, font, 2).lines);
  const left = Math.ceil(room) + 8;
  const count = Math.max(1, data.points.length);
  const step = (width - left) / count;
  const tall = Math.max(26, line * Math.max(1, ...wrapped.map((lines) => lines.length)) + 6);
  const cell = (series: number, point: number): string =>
    `M${px(left + point * step + 1)} ${px(series * tall + 1)}H${px(left + (point + 1) * step - 1)}V${px((series + 1) * tall - 1)}H${px(left + point * step + 1)}Z`;
  const byClass = Array.from({ length: HEAT_CLASSES }, () => [] as string[]);
  const missing: string[] = [];
  const texts: SceneText[] = wrapped.map((lines, series) => ({
    x: left - 8,
    y: px((series + 0.5) * tall - ((lines.length - 1) * line) / 2),
    anchor: 'end',
    lines,
    role: 'label',
  }));
  const fits = all.every((value) => textWidth(valueText(value), font * BOLD) <= step - 6);
  for (const series of rows) {
    for (const point of data.points.keys()) {
      const value = data.series[series]?.values[point];
      if (value === undefined) {
        missing.push(cell(series, point));
        continue;
      }
      const found = heatClass(value, bounds);
      byClass[found]?.push(cell(series, point));
      if (!fits) continue;
      texts.push({
        x: px(left + (point + 0.5) * step),
        y: px((series + 0.5) * tall),
        anchor: 'middle',
        lines: [valueText(value)],
        role: found > 2 ? 'light' : 'value',
      });
    }
  }
  const bottom = rows.length * tall;
  const below = columnNames(
    input,
    data.points.map((_, point) => pointText(point)),
    left,
    step,
    bottom + line * 0.8,
  );
  const ranges =
    bounds.length > 2
      ? bounds.slice(0, -1).map((from, index) => `${valueText(from)} – ${valueText(bounds[index + 1] ?? from)}`)
      : [];
  return {
    width,
    height: Math.ceil(bottom + line * (below.lines + 0.5)),
    grid: [],
    base: undefined,
    texts: [...texts, ...below.texts],
    marks: [
      ...byClass.map((cells, index): SceneMark => ({ series: index, form: 'heat', d: cells.join('') })),
      { series: 0, form: 'track', d: missing.join('') },
    ],
    named: ranges.length === 0,
    legend: ranges,
    signs: () => 'heat',
    cut: false,
    place(series, point) {
      if (data.series[series]?.values[point] === undefined) return undefined;
      return { x: left + (point + 0.5) * step, y: series * tall, outline: cell(series, point) };
    },
    at(x, y) {
      const [point, series] = [Math.floor((x - left) / step), Math.floor(y / tall)];
      return data.series[series]?.values[point] === undefined ? undefined : { series, point };
    },
  };
}

// Names below the columns break into lines; where that is not enough, some are left out, and the table still holds them.
function columnNames({ font, width }: SceneInput, names: readonly string[], left: number, step: number, y: number) {
  const wrapped = names.map((name) => wrapText(name, step - 4, font, 3));
  const whole = wrapped.every((name) => name.whole);
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, font)), 0);
  const every = whole ? 1 : Math.max(1, Math.ceil((Math.min(widest, 110) + 8) / step));
  const labels = names.flatMap((name, point) => {
    if (point % every !== 0) return [];
    const own = whole ? (wrapped[point]?.lines ?? []) : [cutText(name, step * every - 6, font)];
    const wide = own.reduce((most, text) => Math.max(most, textWidth(text, font)), 0);
    return wide === 0 ? [] : [{ middle: left + (point + 0.5) * step, lines: own, width: wide }];
  });
  const middles = labelPlaces(labels, width, 4);
  const texts = labels.flatMap(({ lines }, index): readonly SceneText[] => {
    const x = middles[index];
    return x === undefined ? [] : [{ x: px(x), y: px(y), anchor: 'middle', lines, role: 'label' }];
  });
  return { texts, lines: texts.reduce((most, text) => Math.max(most, text.lines.length), 1) };
}
