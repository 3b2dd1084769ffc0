import type { MapLayer } from './map-layer.js';
import type { MapPoint } from './map-point.js';
import type { MarkIndex } from './mark-index.js';

/** What a map has to say. The page's element says it in the reader's language. */
export type SurfaceWord =
  | 'map'
  | 'mapKeys'
  | 'cluster'
  | 'zoomIn'
  | 'zoomOut'
  | 'wholeMap'
  | 'gesture'
  | 'gestureWheel'
  | 'moved'
  | 'north'
  | 'south'
  | 'east'
  | 'west'
  | 'fullScreen'
  | 'leaveFullScreen'
  | 'tilesSlow'
  | 'tilesFailed'
  | 'tilesBlocked'
  | 'tilesAgain';

/** Part of the earth, in degrees. */
export interface Bounds {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** What a map shows. */
export interface MapScene {
  readonly points: readonly MapPoint[];
  /** Outline of each kind of points in a 24 × 24 box, filled by the even-odd rule; kinds without one are drawn by a layer. */
  readonly shapes: Readonly<Record<string, string>>;
  /** What lies on the ground, from below. */
  readonly layers: readonly MapLayer[];
  /** Chooses the marks of a view; must be the same function while nothing else is wanted. */
  readonly index: (points: readonly MapPoint[]) => MarkIndex;
  /** Whether points are also drawn as faint dots, so that what a cluster holds can be seen. */
  readonly dots: boolean;
  /** What is shown whole, where points lie elsewhere than in what was read of them. Default: the points and layers. */
  readonly extent?: Bounds | undefined;
  /** Names the selection of points: another one is shown whole, the same one keeps what the reader moved to. */
  readonly framing: string;
  /** Id of the point that is chosen. */
  readonly selected: string | undefined;
  /** Where the reader is. */
  readonly here: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Address of raster tiles with `{z}`, `{x}` and `{y}`; empty draws none and asks nobody. */
  readonly tiles: string;
  /** Who made the tiles; shown as text. */
  readonly attribution: string;
}

/** What a map needs from the element around it. */
export interface MapHost {
  say(word: SurfaceWord, values?: Readonly<Record<string, string | number>>): string;
  formatDistance(metres: number): string;
  /** Writes how many points there are. Default: digits alone. */
  formatCount?(count: number): string;
  /** The reader chose a point. */
  select(id: string): void;
  /** The reader chose a spot where several points lie. */
  gather(ids: readonly string[]): void;
  announce(text: string): void;
  /** Hears what is in view, in degrees, whenever that changes. */
  viewed?(view: Bounds): void;
}

/** A map in a box. Another engine may take its place. */
export interface MapEngine {
  update(scene: MapScene): void;
  /** Brings a point to the middle, near enough to stand alone. */
  show(id: string): void;
  /** Shows all points. */
  fit(): void;
  /** Puts the keyboard's focus on a point, where it stands alone, else on the map. */
  focus(id?: string): void;
  destroy(): void;
}
