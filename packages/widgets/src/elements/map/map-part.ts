import type { DrawnMap, MapColumn } from './drawn-map.js';

/** One of the layers of a map. */
export interface MapPart {
  readonly label: string;
  readonly kind: string;
  /** Kind of what has no category. */
  readonly sign: string;
  readonly drawn: DrawnMap;
  /** What the panel tells of one thing. */
  readonly details: readonly MapColumn[];
  /** Field whose shared filter a choice sets; empty for none. */
  readonly filter: string;
}

/** The layer that a thing is of. */
export function partOf(parts: readonly MapPart[], id: string | undefined): MapPart | undefined {
  return id === undefined ? undefined : parts.find(({ drawn }) => drawn.items.some((item) => item.id === id));
}
