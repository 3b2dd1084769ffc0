import { type FlatPoints, flatPoints } from './flat-points.js';
import type { MapPoint } from './map-point.js';
import { type Mark, type MarkIndex, MOST_MARKS, singleMark } from './mark-index.js';
import { toWindow, type View } from './view.js';

/** Leaves every point alone: of those in view, the first 50 become marks. Put what matters most first. */
export class LoosePoints implements MarkIndex {
  readonly #points: readonly MapPoint[];
  readonly #flat: FlatPoints;

  constructor(points: readonly MapPoint[]) {
    this.#points = points;
    this.#flat = flatPoints(points);
  }

  marksOf(view: View, margin = 0): readonly Mark[] {
    const marks: Mark[] = [];
    for (const [order, point] of this.#points.entries()) {
      const { x, y } = toWindow(view, this.#flat.at(order));
      if (x < -margin || y < -margin || x > view.width + margin || y > view.height + margin) continue;
      marks.push(singleMark(point, order));
      if (marks.length === MOST_MARKS) break;
    }
    return marks;
  }

  zoomOf(): undefined {
    return undefined;
  }

  pointsOf(): readonly MapPoint[] {
    return [];
  }
}
