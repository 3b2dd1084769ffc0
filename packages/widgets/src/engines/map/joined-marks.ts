import type { MapPoint } from './map-point.js';
import type { Mark, MarkIndex } from './mark-index.js';
import type { View } from './view.js';

/** The marks of several layers of points, each with its own way to choose them. */
export class JoinedMarks implements MarkIndex {
  readonly #parts: readonly MarkIndex[];

  constructor(parts: readonly MarkIndex[]) {
    this.#parts = parts;
  }

  /** The marks of a view, layer by layer, at most 50 of each. */
  marksOf(view: View, margin?: number): readonly Mark[] {
    let before = 0;
    return this.#parts.flatMap((part, index) => {
      const marks = part.marksOf(view, margin).map((mark) => this.#own(mark, index));
      const placed = marks.map((mark, order) => ({ ...mark, order: before + order }));
      before += marks.length;
      return placed;
    });
  }

  zoomOf(cluster: number): number | undefined {
    const [part, number] = this.#partOf(cluster);
    return part?.zoomOf(number);
  }

  pointsOf(cluster: number, most?: number): readonly MapPoint[] {
    const [part, number] = this.#partOf(cluster);
    return part?.pointsOf(number, most) ?? [];
  }

  // Two layers may number their clusters alike.
  #own(mark: Mark, index: number): Mark {
    if (mark.cluster === undefined) return mark;
    return { ...mark, key: `${mark.key} ${index}`, cluster: mark.cluster * this.#parts.length + index };
  }

  #partOf(cluster: number): readonly [MarkIndex | undefined, number] {
    const many = this.#parts.length;
    return [this.#parts[cluster % many], Math.floor(cluster / many)];
  }
}
