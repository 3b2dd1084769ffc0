export { openFinderMap as openMap } from './finder-map.js';
export { hotspotScene } from './hotspot-scene.js';
export { renderChosen } from './panel.js';
