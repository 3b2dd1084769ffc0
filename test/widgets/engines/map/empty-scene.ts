import { Clusters } from '../../../../packages/widgets/src/engines/map/clusters.js';
import type { MapScene } from '../../../../packages/widgets/src/engines/map/map-engine.js';
import { statusShapes } from '../../../../packages/widgets/src/shape/hotspot/status.js';

/** What a map of hotspots shows before it has any. */
export const emptyScene: MapScene = {
  points: [],
  shapes: statusShapes,
  layers: [],
  index: (points) => new Clusters(points),
  dots: true,
  framing: '',
  selected: undefined,
  here: undefined,
  tiles: '',
  attribution: '',
};
