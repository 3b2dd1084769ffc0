import { loadPart } from '../../errors/load-part.js';
import { registerSource } from '../source-kind.js';
import { itemOf, layerOf } from './layer-link.js';

/** Layers of ArcGIS servers, by their address or by the page of their item. */
export const arcgisKind = registerSource('arcgis', {
  matches: (url) => layerOf(url) !== undefined || itemOf(url) !== undefined,
  async open(url, { signal, ...options }) {
    const { arcgisSource } = await loadPart(() => import('./arcgis-source.js'));
    const item = itemOf(url);
    if (item === undefined) return arcgisSource(url, options);
    const { layerOfItem } = await loadPart(() => import('./item.js'));
    return arcgisSource(await layerOfItem(url, item, options, signal), options);
  },
});
