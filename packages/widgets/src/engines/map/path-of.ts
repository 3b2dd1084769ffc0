import type { Flat } from './mercator.js';
import { toWindow, type View } from './view.js';

/** The path of an SVG along corners. */
export function pathOf(view: View, corners: readonly Flat[]): string {
  let path = '';
  for (const corner of corners) {
    const { x, y } = toWindow(view, corner);
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return path;
}
