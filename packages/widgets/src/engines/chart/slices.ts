import { markerPath } from './marker-path.js';
import { px, type Scene, type SceneInput, type SceneText } from './scene.js';
import { spread } from './spread.js';
import { BOLD, cutText, textWidth } from './text-width.js';

interface Slice {
  readonly point: number;
  readonly value: number;
  /** Where it begins and ends, as parts of a turn from the top, clockwise. */
  readonly from: number;
  readonly to: number;
}

/** Lays out the parts of a whole as slices, the first at the top, clockwise; `hole` is the part of the radius left free. */
function slices(input: SceneInput, hole: number): Scene {
  const { data, width, font, pointText } = input;
  const line = font * 1.3;
  const all = slicesOf(data.series[0]?.values ?? []);
  const share = (slice: Slice): string => `${input.tickText(Math.round((slice.to - slice.from) * 1000) / 10)}%`;
  const beside = width >= 480;
  const names = all.map((slice) => ({ slice, name: pointText(slice.point), share: share(slice) }));
  const room = beside
    ? Math.min(
        width * 0.34,
        names.reduce((most, { name, share: text }) => Math.max(most, textWidth(`${name}  ${text}`, font * BOLD)), 0) +
          24,
      )
    : 0;
  const radius = Math.max(60, Math.min(beside ? 150 : 130, (width - 2 * room) / 2 - 12));
  const pad = beside ? font * 1.5 : 6;
  const [cx, cy] = [width / 2, radius + pad];
  const marks = all.map((slice) => ({
    series: slice.point,
    form: 'area' as const,
    d: slicePath(slice, cx, cy, radius, radius * hole),
  }));
  const height = Math.ceil(2 * (radius + pad));
  const texts = beside ? sideNames(names, { cx, cy, radius, room, font, height, width }) : undefined;
  const whole = hole > 0 && data.whole !== undefined ? input.valueText(data.whole) : '';
  const fits = textWidth(whole, font * BOLD) < radius * hole * 1.7;
  return {
    width,
    height,
    grid: texts?.lines ?? [],
    base: undefined,
    texts: [
      ...(texts?.texts ?? []),
      ...(whole !== '' && fits
        ? [{ x: px(cx), y: px(cy), anchor: 'middle' as const, lines: [whole], role: 'value' as const }]
        : []),
    ],
    marks,
    named: texts !== undefined,
    legend: names.map(({ name, share: text }) => `${name}: ${text}`),
    cut: false,
    place(_, point) {
      const slice = all.find((one) => one.point === point);
      if (slice === undefined) return undefined;
      const [x, y] = turn((slice.from + slice.to) / 2, cx, cy, radius * (1 + hole) * 0.5);
      return { x, y, outline: slicePath(slice, cx, cy, radius, radius * hole) };
    },
    at(x, y) {
      const away = Math.hypot(x - cx, y - cy);
      if (away > radius + line || away < radius * hole * 0.6) return undefined;
      const part = (Math.atan2(x - cx, cy - y) / (2 * Math.PI) + 1) % 1;
      const slice = all.find(({ from, to }) => part >= from && part < to);
      return slice === undefined ? undefined : { series: 0, point: slice.point };
    },
  };
}

/** Lays out a pie. */
export const pie = (input: SceneInput): Scene => slices(input, 0);

/** Lays out a ring with the whole in its middle. */
export const donut = (input: SceneInput): Scene => slices(input, 0.58);

function slicesOf(values: readonly (number | undefined)[]): readonly Slice[] {
  const whole = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const all: Slice[] = [];
  let from = 0;
  for (const [point, value] of values.entries()) {
    if (value === undefined || !(whole > 0)) continue;
    const to = from + value / whole;
    all.push({ point, value, from, to });
    from = to;
  }
  return all;
}

const turn = (part: number, cx: number, cy: number, radius: number): readonly [number, number] => [
  cx + radius * Math.sin(part * 2 * Math.PI),
  cy - radius * Math.cos(part * 2 * Math.PI),
];

function slicePath({ from, to }: Slice, cx: number, cy: number, radius: number, inner: number): string {
  if (to - from <= 0) return '';
  const at = (part: number, r: number): string => turn(part, cx, cy, r).map(px).join(' ');
  // An arc that ends where it begins is not drawn: a whole turn is made of two halves.
  const middle = (from + to) / 2;
  const arc = (r: number, ends: readonly number[], sweep: 0 | 1): string =>
    ends.map((end) => `A${px(r)} ${px(r)} 0 0 ${sweep} ${at(end, r)}`).join('');
  const outer = `M${at(from, radius)}${arc(radius, [middle, to], 1)}`;
  const turned = to - from > 0.9999;
  if (inner <= 0) return turned ? `${outer}Z` : `${outer}L${px(cx)} ${px(cy)}Z`;
  return `${outer}${turned ? 'ZM' : 'L'}${at(to, inner)}${arc(inner, [middle, from], 0)}Z`;
}

interface Frame {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly room: number;
  readonly font: number;
  readonly height: number;
  readonly width: number;
}

// Names stand on the side of their slice, joined to it by a line; undefined where they do not all fit.
function sideNames(
  names: readonly { readonly slice: Slice; readonly name: string; readonly share: string }[],
  { cx, cy, radius, room, font, height, width }: Frame,
) {
  const texts: SceneText[] = [];
  const lines: (readonly [number, number, number, number])[] = [];
  for (const side of ['right', 'left'] as const) {
    const sign = side === 'right' ? 1 : -1;
    const own = names.filter(({ slice }) => (slice.from + slice.to) / 2 < 0.5 === (side === 'right'));
    const places = own.map(({ slice }) => turn((slice.from + slice.to) / 2, cx, cy, radius + 4));
    const moved = spread(
      places.map(([, y]) => y),
      font * 1.4,
      font * 0.7,
      height - font * 0.7,
    );
    if (moved === undefined) return undefined;
    for (const [index, { slice, name, share }] of own.entries()) {
      const [x, y] = places[index] ?? [cx, cy];
      const middle = px(moved[index] ?? y);
      const start = cx + sign * (radius + 18);
      const space = Math.min(room, (width - 2 * (radius + 18)) / 2 - 4) - textWidth(`  ${share}`, font * BOLD) - 16;
      const text = `${cutText(name, space, font * BOLD)} ${share}`;
      lines.push([px(x), px(y), px(start - sign * 2), middle]);
      const reach = textWidth(text, font * BOLD);
      // The sign stands before its name, on whichever side of it the slice is.
      const from = side === 'right' ? start + 2 : start - 14 - reach;
      texts.push({
        x: px(from),
        y: middle,
        anchor: 'start',
        lines: [text],
        role: 'name',
        series: slice.point,
        sign: markerPath(1, from + 5, middle, 9),
      });
    }
  }
  return { texts, lines };
}
