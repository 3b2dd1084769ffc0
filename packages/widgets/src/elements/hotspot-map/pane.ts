export * from '../map-pane/map-pane.js';
export { hotspotScene } from './hotspot-scene.js';
export { renderChosen } from './panel.js';
