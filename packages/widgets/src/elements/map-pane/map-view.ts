import type { ReactiveElement } from 'lit';
import { MapBox } from '../../controllers/map-box.js';
import type { Bounds, MapScene } from '../../engines/map/map-engine.js';
import { MapSurface } from '../../engines/map/map-surface.js';
import { formatNumber } from '../../format/number.js';
import { adopt } from '../../foundation/adopt.js';
import type { Localize } from '../../locale/localize.js';
import { formatDistance } from '../../shape/place/distance.js';
import { MapChoice } from './map-choice.js';
import { paneStyles } from './map-pane.styles.js';
import { type PaneWord, paneWords } from './map-pane.words.js';

/** What an element lends to its map. */
export interface MapViewParts {
  readonly localize: Localize<PaneWord>;
  readonly scene: () => MapScene | undefined;
  /** What the list holds, in order; the page is told of it when it is chosen. */
  readonly items: () => readonly { readonly id: string }[];
  /** What the page is told of what stands at this place. Default: the thing itself. */
  readonly told?: (index: number) => unknown;
  /** Lets the list show what stands at this place. */
  readonly reach: (index: number) => void;
  readonly announce: (text: string) => void;
  /** Hears what is in view. */
  readonly viewed?: (view: Bounds) => void;
  /** Hears what is chosen; undefined when nothing is any more. */
  readonly chosen?: (id: string | undefined) => void;
}

/** Opens a map in an element, with its words and looks; answers with what its reader chooses. */
export async function openMap(host: ReactiveElement, parts: MapViewParts): Promise<MapChoice> {
  const { localize, scene, announce } = parts;
  await localize.add(paneWords);
  adopt(host.renderRoot, paneStyles);
  const map = new MapBox(host, {
    engine: MapSurface,
    scene,
    map: {
      say: (word, values) => localize.say(word, values),
      formatCount: (count) => formatNumber(count, localize.locale),
      formatDistance: (metres) => formatDistance(metres, localize.locale),
      select: (id) => void choice.choose([id], 'map'),
      gather: (ids) => void choice.choose(ids, 'map'),
      announce,
      viewed: (view) => parts.viewed?.(view),
    },
  });
  const choice = new MapChoice(host, { map, ...parts });
  return choice;
}
