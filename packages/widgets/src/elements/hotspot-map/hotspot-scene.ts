import { Clusters } from '../../engines/map/clusters.js';
import type { MapScene } from '../../engines/map/map-engine.js';
import type { MapPoint } from '../../engines/map/map-point.js';
import { statusShapes } from '../../shape/hotspot/status.js';

const index = (points: readonly MapPoint[]): Clusters => new Clusters(points);

/** What the map of a finder shows: its points, grouped, in the shapes of their status. */
export function hotspotScene(
  scene: Pick<MapScene, 'points' | 'framing' | 'selected' | 'here' | 'tiles' | 'attribution'>,
): MapScene {
  return { ...scene, shapes: statusShapes, layers: noLayers, index, dots: true };
}

const noLayers: MapScene['layers'] = [];
