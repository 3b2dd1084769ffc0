export { MapSurface } from '../../engines/map/map-surface.js';
export { HotspotChoice } from './choice.js';
export { paneStyles } from './pane.styles.js';
export { paneWords } from './pane.words.js';
