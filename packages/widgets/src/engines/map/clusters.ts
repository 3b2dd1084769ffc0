import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { MapPoint } from './map-point.js';
import { type Mark, type MarkIndex, MOST_MARKS, singleMark } from './mark-index.js';
import { boundsOf, NEAREST_ZOOM, type View } from './view.js';

/**
 * What is known of a cluster: how many of each kind, the kind's name behind `kind `, and its first place as `order`. It is flat, so
 * that the copies which are made at every zoom share nothing.
 */
type Sums = Record<string, number>;

interface Single {
  readonly point: MapPoint;
  readonly order: number;
}

const PREFIX = 'kind ';

type Feature = ClusterFeature<Sums> | PointFeature<Single>;

/** Groups points by how near they lie on the screen. */
export class Clusters implements MarkIndex {
  readonly #index: Supercluster<Single, Sums>;

  constructor(points: readonly MapPoint[]) {
    const names = new Map<string, string>();
    const named = (kind: string): string => {
      const known = names.get(kind);
      if (known !== undefined) return known;
      names.set(kind, PREFIX + kind);
      return PREFIX + kind;
    };
    this.#index = new Supercluster<Single, Sums>({
      radius: 54,
      extent: 256,
      maxZoom: NEAREST_ZOOM,
      map: ({ point, order }) => ({ [named(point.kind)]: 1, order }),
      reduce: (sum, more) => {
        for (const name in more) {
          const [before, added = 0] = [sum[name], more[name]];
          sum[name] = name !== 'order' ? (before ?? 0) + added : Math.min(before ?? added, added);
        }
      },
    });
    this.#index.load(
      points.map((point, order) => ({
        type: 'Feature',
        properties: { point, order },
        geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
      })),
    );
  }

  /** The marks of a view in the order of their points, at most 50: where more would show, points are grouped more coarsely. */
  marksOf(view: View, margin = 0): readonly Mark[] {
    const bounds = [...boundsOf(view, margin)] as [number, number, number, number];
    for (let level = Math.floor(view.zoom); level > 0; level -= 1) {
      const found = this.#index.getClusters(bounds, level);
      if (found.length <= MOST_MARKS) return this.#marks(found);
    }
    return this.#marks(this.#index.getClusters(bounds, 0));
  }

  /** The zoom at which a cluster falls apart; undefined when its points lie on one spot. */
  zoomOf(cluster: number): number | undefined {
    const zoom = this.#index.getClusterExpansionZoom(cluster);
    return zoom > NEAREST_ZOOM ? undefined : zoom;
  }

  /** Points of a cluster, at most `most`. */
  pointsOf(cluster: number, most = 100): readonly MapPoint[] {
    return this.#index.getLeaves(cluster, most).flatMap(({ properties }) => properties?.point ?? []);
  }

  #marks(features: readonly Feature[]): readonly Mark[] {
    return features.map((feature) => this.#mark(feature)).sort((a, b) => a.order - b.order);
  }

  #mark(feature: Feature): Mark {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const { properties } = feature;
    if (!('cluster_id' in properties)) return singleMark(properties.point, properties.order);
    return {
      key: `#${properties.cluster_id}`,
      latitude,
      longitude,
      point: undefined,
      count: properties.point_count,
      kinds: kindsOf(properties),
      cluster: properties.cluster_id,
      order: properties['order'] ?? 0,
    };
  }
}

function kindsOf(properties: object): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, count]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), count]] : [],
    ),
  );
}
