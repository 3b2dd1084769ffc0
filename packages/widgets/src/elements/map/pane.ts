export * from '../map-pane/map-pane.js';
export { renderItemPanel } from './item-panel.js';
