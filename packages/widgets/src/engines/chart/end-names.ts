import { markerPath } from './marker-path.js';
import { px, type SceneInput, type SceneText } from './scene.js';
import { spread } from './spread.js';
import { BOLD, cutText, textWidth } from './text-width.js';

/** Whether series are named at their ends, and how much room that takes: only where there is some. */
export function nameRoom({ data, width, font, seriesText }: SceneInput) {
  const widest = data.series.reduce((most, _, series) => Math.max(most, textWidth(seriesText(series), font * BOLD)), 0);
  return { wanted: data.series.length > 1 && width >= 520, room: Math.ceil(Math.min(widest, width * 0.24)) + 22 };
}

/** Names beside the places where series end; undefined where they do not all fit. */
export function endNames(
  { data, width, font, seriesText }: SceneInput,
  places: readonly (readonly [number, number] | undefined)[],
  room: number,
  top: number,
  bottom: number,
  /** Of which shape the sign before a name is: that of its series, or a square for areas. */
  shape?: number,
): SceneText[] | undefined {
  const shown = data.series.flatMap((_, series) => {
    const place = places[series];
    return place === undefined ? [] : [{ series, y: place[1] }];
  });
  const moved = spread(
    shown.map((name) => name.y),
    font * 1.25,
    top,
    bottom,
  );
  if (moved === undefined) return undefined;
  return shown.map(({ series }, index) => ({
    x: width - room + 6,
    y: px(moved[index] ?? 0),
    anchor: 'start',
    lines: [cutText(seriesText(series), room - 21, font * BOLD)],
    role: 'name',
    series,
    sign: markerPath(shape ?? series, width - room + 10, px(moved[index] ?? 0), 8),
  }));
}
