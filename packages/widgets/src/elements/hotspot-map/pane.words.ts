import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './pane.words.id.js';

/** Key of a text that the map of the Wi-Fi finder says. */
export type PaneWord = keyof typeof id;

/** What the map of the Wi-Fi finder says. */
export const paneWords: Dictionary<PaneWord> = {
  id,
  en: () => import('./pane.words.en.js').then((module) => module.words),
};
