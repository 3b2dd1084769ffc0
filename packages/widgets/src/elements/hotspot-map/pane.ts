export * from '../map-pane/map-pane.js';
export { HotspotChoice } from './choice.js';
export { hotspotScene } from './hotspot-scene.js';
