import { toWindow, type View, worldSize } from './view.js';

/**
 * Pixels by which a tile lies over those to the right and below: edges that fall between two dots of the screen are blended with what is
 * behind, which must be a tile and not the dark ground. Browsers round up to one of them away.
 */
const OVERLAP = 2;

/** One picture of a tiled map and where it goes, in pixels of the window. */
export interface Tile {
  readonly key: string;
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The tiles that cover a view, nearest to its middle first. The template's `{z}`, `{x}`, `{y}` may stand in any order;
 * `{r}` becomes `@2x` on dense screens and `{s}` one of a, b and c.
 */
export function tilesOf(view: View, template: string, dense = false): readonly Tile[] {
  const level = Math.max(0, Math.min(19, Math.round(view.zoom)));
  const across = 2 ** level;
  const size = worldSize(view.zoom) / across;
  const corner = toWindow(view, { x: 0, y: 0 });
  const first = { x: Math.floor(-corner.x / size), y: Math.max(0, Math.floor(-corner.y / size)) };
  const last = {
    x: Math.floor((view.width - corner.x) / size),
    y: Math.min(across - 1, Math.floor((view.height - corner.y) / size)),
  };
  const tiles: Tile[] = [];
  for (let row = first.y; row <= last.y; row += 1) {
    for (let column = first.x; column <= last.x; column += 1) {
      const x = ((column % across) + across) % across;
      const parts: Readonly<Record<string, string>> = {
        z: String(level),
        x: String(x),
        y: String(row),
        r: dense ? '@2x' : '',
        s: 'abc'.charAt((x + row) % 3),
      };
      const url = template.replace(/\{([zxyrs])\}/g, (place, name: string) => parts[name] ?? place);
      tiles.push({
        key: `${level}/${column}/${row}`,
        url,
        x: corner.x + column * size,
        y: corner.y + row * size,
        size: size + OVERLAP,
      });
    }
  }
  const off = (tile: Tile): number =>
    Math.hypot(tile.x + tile.size / 2 - view.width / 2, tile.y + tile.size / 2 - view.height / 2);
  return tiles.sort((a, b) => off(a) - off(b));
}
