import type { Flat } from './mercator.js';
import type { View } from './view.js';

/** Something drawn on the ground, below the marks: areas, circles, heat, lines. */
export interface MapLayer {
  /** Points that are seen when the whole map is shown. */
  readonly extent: readonly Flat[];
  /** Draws what is in view; `margin` is how many pixels around the window may come into it. */
  draw(view: View, margin: number, selected: string | undefined): unknown;
  /** Id of what lies at a place of the window, in pixels; undefined where nothing can be chosen. */
  hit?(view: View, at: Flat): string | undefined;
}
