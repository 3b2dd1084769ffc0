import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './hotspot-map.words.id.js';

/** Key of a text that only the Wi-Fi finder says. */
export type HotspotWord = keyof typeof id;

/** What only the Wi-Fi finder says. */
export const hotspotWords: Dictionary<HotspotWord> = {
  id,
  en: () => import('./hotspot-map.words.en.js').then((module) => module.words),
};
