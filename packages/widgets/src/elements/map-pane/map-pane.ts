export { Clusters } from '../../engines/map/clusters.js';
export { MapSurface } from '../../engines/map/map-surface.js';
export { paneStyles } from './map-pane.styles.js';
export { paneWords } from './map-pane.words.js';
