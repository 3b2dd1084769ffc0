export * from '../map-pane/map-pane.js';
export { hotspotScene } from './hotspot-scene.js';
export { renderPanel } from './panel.js';
