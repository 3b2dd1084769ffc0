import { markerPath } from './marker-path.js';
import { plotHeight } from './plot-height.js';
import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { spread } from './spread.js';
import { BOLD, cutText, textWidth } from './text-width.js';
import { freeAxis } from './value-axis.js';

const size = 8;

/** Lays out how series change between two moments, as lines from left to right with names and values at both ends. */
export function slope(input: SceneInput): Scene {
  const { data, width, font, seriesText, valueText } = input;
  const line = font * 1.3;
  const top = line * 1.9;
  const tall = Math.max(plotHeight(width), data.series.length * line * 1.1);
  const bottom = top + tall;
  const { cut, scale: y } = freeAxis(input, tall / 56, bottom, top);
  const text = (series: number, point: number): string => {
    const value = data.series[series]?.values[point];
    return value === undefined ? '' : valueText(value);
  };
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, one) => Math.max(most, textWidth(one, font * BOLD)), 0);
  const all = [...data.series.keys()];
  const values = [0, 1].map((point) => widest(all.map((series) => text(series, point))));
  const [first = 0, second = 0] = values;
  const named = data.series.length > 1;
  const names = named ? Math.min(widest(all.map(seriesText)), width * 0.34) : 0;
  const [left, right] = [first + 12, width - second - names - (named ? 36 : 12)];
  const xs = [left, Math.max(left + 10, right)] as const;
  const at = (series: number, point: number): readonly [number, number] | undefined => {
    const value = data.series[series]?.values[point];
    const x = xs[point];
    return value === undefined || x === undefined ? undefined : [px(x), px(y(value))];
  };
  const marks = all.flatMap((series): readonly SceneMark[] => {
    const places = [0, 1].flatMap((point) => [at(series, point)].filter((place) => place !== undefined));
    const path = places.length === 2 ? `M${places.map((place) => place.join(' ')).join('L')}` : '';
    const dots = places.map(([x, middle]) => markerPath(series, x, middle, size)).join('');
    return [
      { series, form: 'line', d: path },
      { series, form: 'dot', d: dots },
    ];
  });
  // Each moment is named within its own half.
  const center = (xs[0] + xs[1]) / 2;
  const texts: SceneText[] = xs.flatMap((x, point): readonly SceneText[] => {
    const [from, to] = point === 0 ? [0, center - 4] : [center + 4, width];
    const lines = [cutText(input.pointText(point), to - from, font)];
    const half = textWidth(lines[0] ?? '', font) / 2;
    const middle = Math.max(from + half, Math.min(to - half, x));
    return data.points[point] === undefined
      ? []
      : [{ x: px(middle), y: px(font * 0.8), anchor: 'middle', lines, role: 'label' }];
  });
  let whole = true;
  for (const point of [0, 1]) {
    const shown = all.filter((series) => at(series, point) !== undefined);
    const moved = spread(
      shown.map((series) => at(series, point)?.[1] ?? 0),
      font * 1.2,
      top - font * 0.2,
      bottom + font * 0.2,
    );
    if (moved === undefined) whole = false;
    for (const [index, series] of (moved === undefined ? [] : shown).entries()) {
      const place = px(moved?.[index] ?? 0);
      const x = xs[point] ?? 0;
      if (point === 0) {
        texts.push({ x: px(x - 10), y: place, anchor: 'end', lines: [text(series, 0)], role: 'value' });
        continue;
      }
      texts.push({ x: px(x + 10), y: place, anchor: 'start', lines: [text(series, 1)], role: 'value' });
      if (!named) continue;
      const start = x + 16 + second;
      texts.push({
        x: px(start),
        y: place,
        anchor: 'start',
        lines: [cutText(seriesText(series), width - start - 14, font * BOLD)],
        role: 'name',
        series,
        sign: markerPath(series, start + 4, place, size),
      });
    }
  }
  return {
    width,
    height: Math.ceil(bottom + line * 0.9),
    grid: xs.map((x) => [px(x), px(top - line * 0.4), px(x), px(bottom + line * 0.4)] as const),
    base: undefined,
    texts,
    marks,
    named: !named || whole,
    cut: cut && data.points.length > 0,
    signs: () => 'line',
    place(series, point) {
      const place = at(series, point);
      return place && { x: place[0], y: place[1], outline: markerPath(series, place[0], place[1], size + 5) };
    },
    at(x, atY) {
      const point = x < center ? 0 : 1;
      const [nearest] = all
        .flatMap((series) => {
          const place = at(series, point);
          return place === undefined ? [] : [{ series, away: Math.abs(place[1] - atY) }];
        })
        .sort((a, b) => a.away - b.away);
      return nearest && { series: nearest.series, point };
    },
  };
}
