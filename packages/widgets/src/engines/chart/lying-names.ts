import type { SceneInput } from './scene.js';
import { textWidth, wrapText } from './text-width.js';

/** Where the names of rows stand that lie, above or before what is drawn, and their lines. */
export function lyingNames({ data, width, font, pointText }: SceneInput) {
  const texts = data.points.map((_, point) => pointText(point));
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, font)), 0);
  const room = width * 0.36;
  const above = widest > room && width < 560;
  const space = above ? width : Math.min(widest, room);
  const lines = texts.map((text) => wrapText(text, space, font, 2).lines);
  return { above, left: above ? 0 : Math.ceil(space) + 8, lines };
}
