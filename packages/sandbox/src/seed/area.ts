import { cell, middle, type Village } from './region.js';

type Position = readonly [longitude: number, latitude: number];

/** A GeoJSON polygon. */
export interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly Position[])[];
}

function corners(place: Village): readonly Position[] {
  const { latitude, longitude } = middle(place);
  const at = (x: number, y: number): Position => [
    Number((longitude + (x * cell.width) / 2).toFixed(6)),
    Number((latitude + (y * cell.height) / 2).toFixed(6)),
  ];
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
}

/** The outline around the cells of one or more kelurahan that touch. Schematic: no real border. */
export function outline(places: readonly Village[]): Polygon {
  const edges = new Map<string, readonly [Position, Position]>();
  for (const place of places) {
    const ring = corners(place);
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      // An edge that two cells share is met once in each direction, and is inside.
      if (!edges.delete(`${to}>${from}`)) edges.set(`${from}>${to}`, [from, to]);
    });
  }
  const next = new Map([...edges.values()].map(([from, to]) => [String(from), to]));
  const first = [...edges.values()][0]?.[0];
  const ring: Position[] = [];
  for (
    let at = first;
    at !== undefined && (ring.length === 0 || String(at) !== String(first));
    at = next.get(String(at))
  ) {
    ring.push(at);
  }
  return { type: 'Polygon', coordinates: [first === undefined ? ring : [...ring, first]] };
}
