export { openMap } from './map-view.js';
