import { type Flat, flatten } from './mercator.js';

/** Points of the flat world in a row of numbers: a hundred thousand of them take less than two megabytes. */
export class FlatPoints {
  readonly count: number;
  readonly #xy: Float64Array;
  #corners: readonly Flat[] | undefined;

  constructor(places: readonly { readonly latitude: number; readonly longitude: number }[]) {
    this.count = places.length;
    this.#xy = new Float64Array(2 * places.length);
    places.forEach(({ latitude, longitude }, index) => {
      const { x, y } = flatten(latitude, longitude);
      this.#xy[2 * index] = x;
      this.#xy[2 * index + 1] = y;
    });
  }

  x(index: number): number {
    return this.#xy[2 * index] ?? Number.NaN;
  }

  y(index: number): number {
    return this.#xy[2 * index + 1] ?? Number.NaN;
  }

  at(index: number): Flat {
    return { x: this.x(index), y: this.y(index) };
  }

  /** Two corners of the box that holds all points; none without points. */
  get corners(): readonly Flat[] {
    this.#corners ??= this.#measure();
    return this.#corners;
  }

  #measure(): readonly Flat[] {
    if (this.count === 0) return [];
    let [west, north, east, south] = [1, 1, 0, 0];
    for (let index = 0; index < this.count; index += 1) {
      const [x, y] = [this.x(index), this.y(index)];
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    return [
      { x: west, y: north },
      { x: east, y: south },
    ];
  }
}

const known = new WeakMap<readonly object[], FlatPoints>();

/** Lays points on the flat world; the same list of points only once. */
export function flatPoints(places: readonly { readonly latitude: number; readonly longitude: number }[]): FlatPoints {
  let flat = known.get(places);
  if (flat === undefined) {
    flat = new FlatPoints(places);
    known.set(places, flat);
  }
  return flat;
}
