import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { MapPoint } from './map-point.js';
import { type Mark, type MarkIndex, MOST_MARKS, singleMark } from './mark-index.js';
import { boundsOf, NEAREST_ZOOM, type View } from './view.js';

interface Kinds {
  kinds: Record<string, number>;
  order: number;
}

interface Single {
  readonly point: MapPoint;
  readonly order: number;
}

type Feature = ClusterFeature<Kinds> | PointFeature<Single>;

/** Groups points by how near they lie on the screen. */
export class Clusters implements MarkIndex {
  readonly #index: Supercluster<Single, Kinds>;

  constructor(points: readonly MapPoint[]) {
    this.#index = new Supercluster<Single, Kinds>({
      radius: 54,
      extent: 256,
      maxZoom: NEAREST_ZOOM,
      map: ({ point, order }) => ({ kinds: { [point.kind]: 1 }, order }),
      reduce: (sum, { kinds, order }) => {
        // The first sum shares its object with the point it came from.
        const together = { ...sum.kinds };
        for (const [kind, count] of Object.entries(kinds)) together[kind] = (together[kind] ?? 0) + count;
        sum.kinds = together;
        sum.order = Math.min(sum.order, order);
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
    if ('point' in properties) return singleMark(properties.point, properties.order);
    return {
      key: `#${properties.cluster_id}`,
      latitude,
      longitude,
      point: undefined,
      count: properties.point_count,
      kinds: properties.kinds,
      cluster: properties.cluster_id,
      order: properties.order,
    };
  }
}
