import { movedPath } from './moved-path.js';
import { type Layout, px, type Scene, type SceneInput } from './scene.js';
import { BOLD, cutText } from './text-width.js';
import { valueRange } from './value-axis.js';

/** Least width of a panel before they stand in fewer columns. */
const narrowest = 160;
const between = 20;

interface Panel {
  readonly scene: Scene;
  readonly dx: number;
  readonly dy: number;
}

/** Lays out each series as a small chart of its own. All of them have the same axes, so that they can be compared. */
export function panelsOf(layout: Layout): Layout {
  return (input: SceneInput): Scene => {
    const { data, width, font, seriesText } = input;
    const columns = Math.max(1, Math.min(4, data.series.length, Math.floor((width + between) / (narrowest + between))));
    const wide = Math.floor((width - between * (columns - 1)) / columns);
    const range = valueRange(data) ?? { low: 0, high: 1 };
    const reach = [...(input.reach ?? []), range.low, range.high];
    const head = font * 1.7;
    const scenes = data.series.map((series, index) =>
      layout({
        ...input,
        width: wide,
        reach,
        data: { ...data, series: [series] },
        seriesText: () => seriesText(index),
      }),
    );
    const tall = scenes.reduce((most, { height }) => Math.max(most, height), 0) + head + font;
    const panels = scenes.map(
      (scene, index): Panel => ({
        scene,
        dx: (index % columns) * (wide + between),
        dy: Math.floor(index / columns) * tall + head,
      }),
    );
    return {
      width,
      height: Math.ceil(tall * Math.ceil(panels.length / columns) - font),
      grid: panels.flatMap(({ scene, dx, dy }) => [
        ...scene.grid.map((line) => moved(line, dx, dy)),
        ...(scene.base === undefined ? [] : [moved(scene.base, dx, dy)]),
      ]),
      base: undefined,
      texts: panels.flatMap(({ scene, dx, dy }, index) => [
        {
          x: px(dx),
          y: px(dy - head + font * 0.7),
          anchor: 'start' as const,
          lines: [cutText(seriesText(index), wide, font * BOLD)],
          role: 'value' as const,
        },
        ...scene.texts.map((text) => ({ ...text, x: px(text.x + dx), y: px(text.y + dy) })),
      ]),
      marks: panels.flatMap(({ scene, dx, dy }) =>
        scene.marks.map((mark) => ({ ...mark, d: movedPath(mark.d, dx, dy) })),
      ),
      named: true,
      cut: scenes.some(({ cut }) => cut),
      signs: scenes[0]?.signs,
      place(series, point) {
        const panel = panels[series];
        const place = panel?.scene.place(0, point);
        if (panel === undefined || place === undefined) return undefined;
        const { dx, dy } = panel;
        return { x: place.x + dx, y: place.y + dy, outline: movedPath(place.outline, dx, dy) };
      },
      at(x, y) {
        const series = panels.findIndex(
          ({ dx, dy }) => x >= dx && x < dx + wide && y >= dy - head && y < dy - head + tall,
        );
        const panel = panels[series];
        const found = panel?.scene.at(x - panel.dx, y - panel.dy);
        return found && { series, point: found.point };
      },
    };
  };
}

const moved = ([x1, y1, x2, y2]: Scene['grid'][number], dx: number, dy: number) =>
  [px(x1 + dx), px(y1 + dy), px(x2 + dx), px(y2 + dy)] as const;
