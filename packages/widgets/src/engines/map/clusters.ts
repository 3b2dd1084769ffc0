import { flatPoints } from './flat-points.js';
import type { MapPoint } from './map-point.js';
import { type Mark, type MarkIndex, MOST_MARKS, singleMark } from './mark-index.js';
import { unflatten } from './mercator.js';
import { type Merges, mergesOf, SCALE, whole } from './merges.js';
import { fromWindow, NEAREST_ZOOM, type View } from './view.js';

/** Groups points by how near they lie on the screen. */
export class Clusters implements MarkIndex {
  readonly #points: readonly MapPoint[];
  readonly #merges: Merges;
  readonly #kinds: readonly string[];
  /** Which of the kinds each point has. */
  readonly #kindOf: Uint16Array;

  constructor(points: readonly MapPoint[]) {
    this.#points = points;
    this.#merges = mergesOf(flatPoints(points));
    const kinds = new Map<string, number>();
    this.#kindOf = Uint16Array.from(points, ({ kind }) => {
      const known = kinds.get(kind) ?? kinds.size;
      kinds.set(kind, known);
      return known;
    });
    this.#kinds = [...kinds.keys()];
  }

  /** The marks of a view in the order of their points, at most 50: where more would show, points are grouped more coarsely. */
  marksOf(view: View, margin = 0): readonly Mark[] {
    for (let level = Math.floor(view.zoom); level > 0; level -= 1) {
      const found = this.#within(view, margin, level, MOST_MARKS);
      if (found !== undefined) return this.#marks(found);
    }
    return this.#marks(this.#within(view, margin, 0, Number.POSITIVE_INFINITY) ?? []);
  }

  /** The zoom at which a cluster falls apart; undefined when its points lie on one spot. */
  zoomOf(cluster: number): number | undefined {
    const zoom = (this.#merges.from[cluster] ?? NEAREST_ZOOM) + 1;
    return zoom > NEAREST_ZOOM ? undefined : zoom;
  }

  /** Points of a cluster in their order, at most `most`. */
  pointsOf(cluster: number, most = 100): readonly MapPoint[] {
    const { leaves, start, size } = this.#merges;
    const first = start[cluster] ?? 0;
    const inside = leaves.slice(first, first + (size[cluster] ?? 0)).sort();
    return [...inside.subarray(0, most)].flatMap((index) => this.#points[index] ?? []);
  }

  // What is there at a level in a view; undefined where that is more than `most`.
  #within(view: View, margin: number, level: number, most: number): readonly number[] | undefined {
    const { count, x, y, from, until } = this.#merges;
    const first = fromWindow(view, { x: -margin, y: -margin });
    const last = fromWindow(view, { x: view.width + margin, y: view.height + margin });
    const [west, north, east, south] = [whole(first.x), whole(first.y), whole(last.x), whole(last.y)];
    const found: number[] = [];
    for (let node = 0; node < count; node += 1) {
      if ((until[node] ?? 0) >= level || (from[node] ?? 0) < level) continue;
      const [nodeX, nodeY] = [x[node] ?? 0, y[node] ?? 0];
      if (nodeX < west || nodeX > east || nodeY < north || nodeY > south) continue;
      if (found.length === most) return undefined;
      found.push(node);
    }
    return found;
  }

  #marks(nodes: readonly number[]): readonly Mark[] {
    return nodes.map((node) => this.#mark(node)).sort((a, b) => a.order - b.order);
  }

  #mark(node: number): Mark {
    const point = this.#points[node];
    if (point !== undefined) return singleMark(point, node);
    const { x, y, start, size, leaves } = this.#merges;
    const { latitude, longitude } = unflatten({ x: (x[node] ?? 0) / SCALE + 0.5, y: (y[node] ?? 0) / SCALE + 0.5 });
    const [first, count] = [start[node] ?? 0, size[node] ?? 0];
    const counts = new Uint32Array(this.#kinds.length);
    let order = this.#points.length;
    for (let at = first; at < first + count; at += 1) {
      const leaf = leaves[at] ?? 0;
      const kind = this.#kindOf[leaf] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (leaf < order) order = leaf;
    }
    const kinds = Object.fromEntries(
      this.#kinds.flatMap((kind, at) => ((counts[at] ?? 0) > 0 ? [[kind, counts[at] ?? 0] as const] : [])),
    );
    return { key: `#${node}`, latitude, longitude, point: undefined, count, kinds, cluster: node, order };
  }
}
