/** What a map shows: its middle in degrees, how near, and how large it is in pixels. */
export interface GroundView {
  readonly latitude: number;
  readonly longitude: number;
  /** Of tiles of 256 pixels: at 0 the world is as wide as one. Fractions are between two levels. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What lies below everything that a map draws. Marks, areas, keyboard, and lists stay those of the map. */
export interface MapGround {
  /** Who made it, as text; empty while that is unknown. */
  readonly attribution: string;
  /** Shows a view; called for each frame in which the map moves. */
  show(view: GroundView): void;
  destroy(): void;
}

/** What a ground may tell its map. */
export interface GroundHost {
  /** It cannot be shown: the map goes on without it, says so, and lets the reader try again. */
  failed(): void;
  /** Its attribution changed. */
  changed(): void;
}

/** Makes the ground of one map, in a box that fills the map and takes no part in what is read or focused. May throw where it cannot. */
export type MakeGround = (box: HTMLElement, host: GroundHost) => MapGround;

const key = Symbol.for('satudata.map-ground');
const page = globalThis as { [key]?: MakeGround | undefined };

/**
 * Sets what all maps of the page lie on that have no `tiles` of their own: vector tiles, a drawing, pictures of another
 * projection. Call it before maps are shown; undefined takes it back.
 */
export function setMapGround(make: MakeGround | undefined): void {
  page[key] = make;
}

/** What was set for the page. */
export function groundOfPage(): MakeGround | undefined {
  return page[key];
}
