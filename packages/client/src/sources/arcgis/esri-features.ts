import { arcgisToGeoJSON } from '@terraformer/arcgis';
import { objectOf, type Raw } from '../ckan/loose.js';

/** Features as servers give them that know no GeoJSON, as those of GeoJSON. A shape that cannot be read is none. */
export function esriFeatures(features: readonly unknown[]): readonly Raw[] {
  return features.map((feature) => {
    const { attributes, geometry } = objectOf(feature);
    return { type: 'Feature', properties: attributes, geometry: shapeOf(geometry) };
  });
}

function shapeOf(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null) return null;
  try {
    const shape = arcgisToGeoJSON(geometry as Parameters<typeof arcgisToGeoJSON>[0]);
    return 'type' in shape ? shape : null;
  } catch {
    return null;
  }
}
