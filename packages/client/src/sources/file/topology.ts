import { feature } from 'topojson-client';
import { SatuError } from '../../errors/satu-error.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';

function sizeOf(object: unknown): number {
  const { type, geometries } = objectOf(object);
  return type === 'GeometryCollection' ? listOf(geometries).length : 1;
}

/**
 * The features of one object of a TopoJSON topology, by its name; without one, of the object with the most shapes. Throws
 * `unexpected-shape` where there is no such object, or its arcs are broken.
 */
export function topologyRows(topology: unknown, name: string | undefined, url: string): readonly Raw[] {
  const objects = objectOf(objectOf(topology)['objects']);
  const largest = Object.entries(objects).sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))[0]?.[0];
  const key = name ?? largest ?? '';
  const object = Object.hasOwn(objects, key) ? objects[key] : undefined;
  const broken = (cause?: unknown): SatuError =>
    new SatuError('unexpected-shape', `The topology has no shapes that can be read under "${key}"`, { url, cause });
  if (object === undefined) throw broken();
  try {
    const read = feature(topology as Parameters<typeof feature>[0], object as Parameters<typeof feature>[1]);
    return listOf(read.type === 'FeatureCollection' ? read.features : [read]);
  } catch (cause) {
    throw broken(cause);
  }
}
