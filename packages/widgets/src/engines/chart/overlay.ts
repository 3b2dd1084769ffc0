import {
  type Layout,
  px,
  type Scene,
  type SceneFrame,
  type SceneInput,
  type SceneMark,
  type SceneText,
} from './scene.js';
import { type TextBox, TextRoom } from './text-room.js';
import { wrapText } from './text-width.js';

/** A value, or a range of values, drawn across a chart. */
export interface Across {
  readonly role: 'reference' | 'target' | 'band';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is said about a place along the axis, or about all between two; by point. */
export interface Beside {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The ends of what a value may be; by series and point. */
export type ErrorEnds = (series: number, point: number) => readonly [number, number] | undefined;

/** What is drawn over a chart. */
export interface Overlay {
  readonly across: readonly Across[];
  readonly notes: readonly Beside[];
  readonly ends?: ErrorEnds | undefined;
}

// How a line or a band looks, for where its name stands below the drawing.
const signs = { target: '━', reference: '┅', band: '▒' } as const;

/** A layout with lines, bands, notes and error bars over it. Its axis reaches all of them. */
export function overlaid(layout: Layout, overlay: (input: SceneInput) => Overlay): Layout {
  return (input) => {
    const over = overlay(input);
    const { across, ends } = over;
    const reach = [
      ...across.flatMap(({ from, to }) => [from, to]),
      ...input.data.series.flatMap(({ values }, series) => values.flatMap((_, point) => ends?.(series, point) ?? [])),
    ];
    const wide = { ...input, reach: [...(input.reach ?? []), ...reach] };
    // Where values have ends, these stand where a value would be written.
    const scene = layout(ends === undefined ? wide : { ...wide, valueText: () => '' });
    return scene.frame === undefined ? scene : drawOver(scene, scene.frame, input, over);
  };
}

function drawOver(scene: Scene, frame: SceneFrame, input: SceneInput, { across, notes, ends }: Overlay): Scene {
  const { font } = input;
  const room = new TextRoom(scene, font);
  const under: SceneMark[] = [];
  const marks: SceneMark[] = [];
  const texts: SceneText[] = [];
  const untold: string[] = [...(scene.untold ?? [])];
  let { height } = scene;
  const write = (candidates: readonly SceneText[], told: string): void => {
    const text = room.take(candidates, height, inkBehind(scene, frame, input));
    if (text === undefined) untold.push(told);
    else texts.push(text);
  };
  for (const { from, to, text } of notes) {
    under.push({
      series: 0,
      form: from === to ? 'leader' : 'band',
      d: alongPath(frame, from, to, input.data.points.length),
    });
    write(noteTexts(frame, from, to, text, font), `${text}.`);
  }
  for (const { role, from, to, text } of across) {
    (role === 'band' ? under : marks).push({ series: 0, form: role, d: acrossPath(frame, from, to) });
    if (frame.lying) {
      const at = frame.value((from + to) / 2);
      const placed = rowTexts(at, height, text, font, scene.width);
      const taken = room.take(placed, Number.POSITIVE_INFINITY);
      if (taken === undefined) untold.push(`${signs[role]} ${text}.`);
      else {
        texts.push(taken);
        height = Math.max(height, Math.ceil(taken.y + font * 0.75));
      }
    } else write(lineTexts(frame, from, to, text, font), `${signs[role]} ${text}.`);
  }
  if (ends !== undefined) marks.push({ series: 0, form: 'error', d: errorPath(scene, frame, input, ends) });
  return {
    ...scene,
    height,
    // On a mark of the same colour a line would not be seen.
    marks: [...under, ...scene.marks, ...marks.flatMap((mark): SceneMark[] => [{ ...mark, form: 'halo' }, mark])],
    texts: [...scene.texts, ...texts],
    untold,
  };
}

// How many values are drawn behind a text: bars from the ground to their value, other marks around it.
function inkBehind({ place, marks }: Scene, { along, value, lying }: SceneFrame, { data, font }: SceneInput) {
  const filled = marks.some(({ form }) => form === 'area');
  const step = data.points.length > 1 ? Math.abs(along(1) - along(0)) / 2 : 20;
  return ({ left, right, top, bottom }: TextBox): number => {
    if (lying || data.points.length > 400) return 0;
    let count = 0;
    for (const point of data.points.keys()) {
      if (along(point) < left - step || along(point) > right + step) continue;
      for (const series of data.series.keys()) {
        const y = place(series, point)?.y;
        if (y === undefined) continue;
        const ground = filled ? value(0) : y;
        if (Math.min(y, ground) - font * 0.4 < bottom && Math.max(y, ground) + font * 0.4 > top)
          count += filled ? Number.POSITIVE_INFINITY : 1;
      }
    }
    return count;
  };
}

function acrossPath({ left, right, top, bottom, lying, value }: SceneFrame, from: number, to: number): string {
  const [a, b] = [px(value(from)), px(value(to))];
  if (from === to) return lying ? `M${a} ${px(top)}V${px(bottom)}` : `M${px(left)} ${a}H${px(right)}`;
  return lying ? `M${a} ${px(top)}H${b}V${px(bottom)}H${a}Z` : `M${px(left)} ${a}H${px(right)}V${b}H${px(left)}Z`;
}

function alongPath(frame: SceneFrame, from: number, to: number, count: number): string {
  const { left, right, top, bottom, lying, along } = frame;
  const half = count > 1 ? Math.abs(along(1) - along(0)) / 2 : 8;
  const [low, high] = lying ? [top, bottom] : [left, right];
  const a = px(from === to ? along(from) : Math.max(low, along(from) - half));
  const b = px(from === to ? along(from) : Math.min(high, along(to) + half));
  if (from === to) return lying ? `M${px(left)} ${a}H${px(right)}` : `M${a} ${px(top)}V${px(bottom)}`;
  return lying ? `M${px(left)} ${a}H${px(right)}V${b}H${px(left)}Z` : `M${a} ${px(top)}H${b}V${px(bottom)}H${a}Z`;
}

// Places for the name of a line: above and below it, at its end, its beginning, its middle.
function lineTexts({ left, right, value }: SceneFrame, from: number, to: number, text: string, font: number) {
  const gap = font * 0.75;
  const [high, low] = [value(to), value(from)];
  const inside = from === to ? [] : [high + gap, low - gap];
  const heights = [...inside, high - gap, low + gap];
  const middle = (left + right) / 2;
  const places = [
    [right - 4, 'end'],
    [left + 4, 'start'],
    [middle, 'middle'],
    [(middle + right) / 2, 'middle'],
    [(left + middle) / 2, 'middle'],
  ] as const;
  return places.flatMap(([x, anchor]) =>
    heights.map((y): SceneText => ({ x: px(x), y: px(y), anchor, lines: [text], role: 'note' })),
  );
}

// Places for the name of a line that stands: below the drawing, in as many rows as it takes.
function rowTexts(at: number, height: number, text: string, font: number, width: number): readonly SceneText[] {
  return [0.75, 2.05, 3.35].flatMap((row) =>
    (['middle', 'end', 'start'] as const).map(
      (anchor): SceneText => ({
        x: px(Math.max(2, Math.min(width - 2, at))),
        y: px(height + font * row),
        anchor,
        lines: [text],
        role: 'note',
      }),
    ),
  );
}

function noteTexts(
  { left, right, top, lying, along }: SceneFrame,
  from: number,
  to: number,
  text: string,
  font: number,
) {
  const { lines } = wrapText(text, Math.min(font * 13, (right - left) * 0.45), font, 3);
  const at = (along(from) + along(to)) / 2;
  if (lying) {
    return [right - 4].map((x): SceneText => ({ x, y: px(at), anchor: 'end', lines, role: 'note' }));
  }
  const middle: SceneText['anchor'][] = from === to ? [] : ['middle'];
  const anchors: readonly SceneText['anchor'][] = [...middle, 'start', 'end'];
  return [0, 1, 2, 3, 4, 5].flatMap((row) =>
    anchors.map(
      (anchor): SceneText => ({
        x: px(at + (anchor === 'start' ? 5 : anchor === 'end' ? -5 : 0)),
        y: px(top + font * (0.7 + row * 1.35)),
        anchor,
        lines,
        role: 'note',
      }),
    ),
  );
}

function errorPath(scene: Scene, { lying, value }: SceneFrame, { data }: SceneInput, ends: ErrorEnds): string {
  const paths: string[] = [];
  for (const series of data.series.keys()) {
    for (const point of data.points.keys()) {
      const range = ends(series, point);
      const place = range === undefined ? undefined : scene.place(series, point);
      if (range === undefined || place === undefined) continue;
      const [a, b] = [px(value(range[0])), px(value(range[1]))];
      const [x, y] = [px(place.x), px(place.y)];
      paths.push(
        lying ? `M${a} ${y}H${b}M${a} ${y - 4}v8M${b} ${y - 4}v8` : `M${x} ${a}V${b}M${x - 4} ${a}h8M${x - 4} ${b}h8`,
      );
    }
  }
  return paths.join('');
}
