/** A point of the flat world: 0 to 1 from west to east and from north to south (Web Mercator). */
export interface Flat {
  readonly x: number;
  readonly y: number;
}

/** The latitude where Web Mercator's square world ends. */
export const LAST_LATITUDE = 85.051129;

/** Lays a place on the flat world. Latitudes beyond its edges are put on the edge. */
export function flatten(latitude: number, longitude: number): Flat {
  const sine = Math.sin((Math.min(LAST_LATITUDE, Math.max(-LAST_LATITUDE, latitude)) * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The place of a point of the flat world, in degrees. */
export function unflatten({ x, y }: Flat): { readonly latitude: number; readonly longitude: number } {
  return {
    latitude: (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90,
    longitude: (x - 0.5) * 360,
  };
}
