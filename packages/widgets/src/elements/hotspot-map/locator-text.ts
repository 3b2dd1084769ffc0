import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { formatDistance } from '../../shape/place/distance.js';
import type { HotspotWord } from './hotspot-map.words.js';
import type { LocatingWord } from './locating.words.js';
import type { Locator, LocatorState } from './locator.js';

const words: Readonly<Record<LocatorState, LocatingWord | 'locateWhy'>> = {
  off: 'locateWhy',
  asking: 'locating',
  slow: 'locateSlow',
  found: 'locateWhy',
  coarse: 'locateCoarse',
  denied: 'locateDenied',
  blocked: 'locateBlocked',
  failed: 'locateFailed',
};

/** Says where the search for the reader's place stands, and what to do where it found nothing. */
export function locatorText(
  { state, accuracy }: Locator,
  localize: Localize<HotspotWord | LocatingWord | Word>,
): string {
  return localize.say(words[state], { distance: formatDistance(accuracy, localize.locale) });
}
