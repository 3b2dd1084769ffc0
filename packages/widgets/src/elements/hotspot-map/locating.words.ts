import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './locating.words.id.js';

/** Key of a text that the Wi-Fi finder says of the reader's place. */
export type LocatingWord = keyof typeof id;

/** What the Wi-Fi finder says of the reader's place. */
export const locatingWords: Dictionary<LocatingWord> = {
  id,
  en: () => import('./locating.words.en.js').then((module) => module.words),
};
