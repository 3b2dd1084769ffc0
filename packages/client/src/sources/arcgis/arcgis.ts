export { arcgisKind } from './arcgis-kind.js';
export { arcgisSource } from './arcgis-source.js';
