import { emptyLane, type Lane } from '../transport/lane.js';
import type { OpenOptions } from './open-source.js';

/** The lane of an address's host, one for all that is opened with the same map of portals. */
export function laneOf(
  address: string | URL,
  { portals, lane }: OpenOptions & { readonly lane?: Lane | undefined },
): Lane {
  const key = `lane ${new URL(address).host}`;
  const known = lane ?? (portals?.get(key) as Lane | undefined) ?? emptyLane();
  portals?.set(key, known);
  return known;
}
