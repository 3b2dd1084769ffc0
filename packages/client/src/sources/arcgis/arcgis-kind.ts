import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { layerOf } from './layer-link.js';

/** Layers of ArcGIS servers. */
export const arcgisKind = registerSource('arcgis', {
  matches: (url) => layerOf(url) !== undefined,
  open: async (url, options) => (await loadPart(() => import('./arcgis-source.js'))).arcgisSource(url, options),
});
