import { unflatten } from './mercator.js';
import { type View, worldSize } from './view.js';

/** A round distance and how long it is in the window. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

const EARTH = 40_075_016.686;

/** The longest of 1, 2, 5 × 10ⁿ metres that is at most `longest` pixels long in the middle of a view. */
export function scaleBar(view: View, longest = 110): ScaleBar {
  const { latitude } = unflatten(view.center);
  const perPixel = (EARTH * Math.cos((latitude * Math.PI) / 180)) / worldSize(view.zoom);
  const most = perPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
  return { metres, pixels: metres / perPixel };
}
