export { MapSurface } from '../../engines/map/map-surface.js';
export { MapChoice } from './map-choice.js';
export { paneStyles } from './map-pane.styles.js';
export { paneWords } from './map-pane.words.js';
