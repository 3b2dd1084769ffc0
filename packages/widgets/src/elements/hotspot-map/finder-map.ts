import type { ReactiveElement } from 'lit';
import { openMap } from '../map-pane/map-pane.js';
import { finders } from './finders.js';

/** Opens the map of a finder, whose rows hear what is seen of it. */
export function openFinderMap(host: ReactiveElement, parts: Parameters<typeof openMap>[1]): ReturnType<typeof openMap> {
  return openMap(host, { ...parts, viewed: (view) => finders.get(host)?.see(view) });
}
