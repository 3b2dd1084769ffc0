import { px } from './scene.js';

/** How many shapes there are. */
export const MARKERS = 7;

/** Path of the marker of a series around a point: circle, square, triangle, diamond, cross, upside-down triangle, bar. */
export function markerPath(series: number, x: number, y: number, size: number): string {
  const r = size / 2;
  const path = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${px(x + dx * r)} ${px(y + dy * r)}`).join('L')}Z`;
  switch (series % MARKERS) {
    case 0:
      return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;
    case 1:
      return path([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ]);
    case 2:
      return path([
        [0, -1.1],
        [1.1, 0.9],
        [-1.1, 0.9],
      ]);
    case 3:
      return path([
        [0, -1.2],
        [1.2, 0],
        [0, 1.2],
        [-1.2, 0],
      ]);
    case 4:
      return path([
        [-0.35, -1.1],
        [0.35, -1.1],
        [0.35, -0.35],
        [1.1, -0.35],
        [1.1, 0.35],
        [0.35, 0.35],
        [0.35, 1.1],
        [-0.35, 1.1],
        [-0.35, 0.35],
        [-1.1, 0.35],
        [-1.1, -0.35],
        [-0.35, -0.35],
      ]);
    case 5:
      return path([
        [0, 1.1],
        [1.1, -0.9],
        [-1.1, -0.9],
      ]);
    default:
      return path([
        [-1.2, -0.45],
        [1.2, -0.45],
        [1.2, 0.45],
        [-1.2, 0.45],
      ]);
  }
}
