import { lyingRows, nearestRow } from './lying-rows.js';
import { markerPath } from './marker-path.js';
import { px, type Scene, type SceneInput, type SceneMark, type SceneText } from './scene.js';
import { BOLD, textWidth } from './text-width.js';
import { labelPlaces } from './thin-labels.js';
import { freeAxis } from './value-axis.js';

/** Size of a dot. */
const size = 11;

/** Lays out values as dots on a line for each name; with `stems`, each stands on zero like a thin bar. */
function dotted(given: SceneInput, stems: boolean): Scene {
  const input = stems ? { ...given, reach: [0, ...(given.reach ?? [])], log: false } : given;
  const { data, width, font } = input;
  const line = font * 1.3;
  const many = data.series.length > 1;
  const rows = lyingRows(input, stems && many ? 12 * data.series.length : 20);
  const ends = many ? [] : data.points.map((_, point) => endText(input, point));
  const room = ends.reduce((most, text) => Math.max(most, textWidth(text, font * BOLD)), 0) + (many ? 0 : 6);
  const negative = data.series.some(({ values }) => values.some((value) => value !== undefined && value < 0));
  const start = rows.left + size / 2 + 1 + (negative && stems ? room : 0);
  const end = Math.max(start + 1, width - size / 2 - 3 - room);
  const { ticks, cut, log, scale, low } = freeAxis(input, (end - start) / 90, start, end);
  const shift = (series: number): number => (stems && many ? (series - (data.series.length - 1) / 2) * 12 : 0);
  const at = (series: number, point: number): readonly [number, number] | undefined => {
    const value = data.series[series]?.values[point];
    const middle = rows.middles[point];
    return value === undefined || middle === undefined ? undefined : [px(scale(value)), px(middle + shift(series))];
  };
  const zero = px(scale(log ? low : Math.max(low, Math.min(0, ticks.at(-1) ?? 0))));
  const marks = data.series.flatMap((_, series): readonly SceneMark[] => {
    const places = data.points.flatMap((__, point) => [at(series, point)].filter((place) => place !== undefined));
    const dots = places.map(([x, y]) => markerPath(series, x, y, size)).join('');
    const sticks = stems ? places.map(([x, y]) => `M${zero} ${y}H${x}`).join('') : '';
    return [...(stems ? [{ series, form: 'stem' as const, d: sticks }] : []), { series, form: 'dot', d: dots }];
  });
  const texts: SceneText[] = [...rows.texts];
  for (const [point, text] of ends.entries()) {
    const place = at(0, point);
    if (place === undefined) continue;
    const left = stems && (data.series[0]?.values[point] ?? 0) < 0;
    const x = px(place[0] + (left ? -1 : 1) * (size / 2 + 5));
    texts.push({ x, y: place[1], anchor: left ? 'end' : 'start', lines: [text], role: 'value' });
  }
  texts.push(...axisTexts(input, ticks, scale, rows.bottom + line));
  return {
    width,
    height: Math.ceil(rows.bottom + line * 1.7),
    grid: [
      ...ticks.map((tick) => [px(scale(tick)), 0, px(scale(tick)), px(rows.bottom)] as const),
      ...(stems ? [] : rows.middles.map((y) => [px(start), px(y), px(end), px(y)] as const)),
    ],
    base: cut || log ? undefined : [zero, 0, zero, px(rows.bottom)],
    texts,
    marks,
    named: !many,
    cut,
    signs: () => 'dot',
    frame: {
      left: start,
      right: end,
      top: 0,
      bottom: rows.bottom,
      lying: true,
      value: scale,
      along: (point) => rows.middles[point] ?? 0,
    },
    place(series, point) {
      const place = at(series, point);
      return place && { x: place[0], y: place[1], outline: markerPath(series, place[0], place[1], size + 5) };
    },
    at(x, y) {
      const point = nearestRow(rows.middles, y);
      const known = data.series.flatMap((_, series) => {
        const place = at(series, point);
        return place === undefined ? [] : [{ series, away: Math.hypot(place[0] - x, place[1] - y) }];
      });
      const [nearest] = known.sort((a, b) => a.away - b.away);
      return nearest && { series: nearest.series, point };
    },
  };
}

const endText = ({ data, valueText }: SceneInput, point: number): string => {
  const value = data.series[0]?.values[point];
  return value === undefined ? '' : valueText(value);
};

/** The numbers below an axis that lies, those that would touch left out. */
export function axisTexts(
  { tickText, font, width }: SceneInput,
  ticks: readonly number[],
  scale: (value: number) => number,
  y: number,
): readonly SceneText[] {
  const labels = ticks.map((tick) => {
    const text = tickText(tick);
    return { middle: scale(tick), text, width: textWidth(text, font) };
  });
  const middles = labelPlaces(labels, width, 8);
  return labels.flatMap(({ text }, index): readonly SceneText[] => {
    const x = middles[index];
    return x === undefined ? [] : [{ x: px(x), y: px(y), anchor: 'middle', lines: [text], role: 'tick' }];
  });
}

/** Lays out dots. The axis may leave zero out, since their places are compared rather than their lengths. */
export const dots = (input: SceneInput): Scene => dotted(input, false);

/** Lays out dots on stems, which stand on zero. */
export const lollipops = (input: SceneInput): Scene => dotted(input, true);
