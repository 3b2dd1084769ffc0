export { MapSurface } from '../../engines/map/map-surface.js';
export { paneStyles } from './pane.styles.js';
export { paneWords } from './pane.words.js';
export { renderPanel } from './panel.js';
