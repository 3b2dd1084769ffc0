import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './map.words.id.js';

/** Key of a text that only a map of any rows says. */
export type MapWord = keyof typeof id;

/** What only a map of any rows says. */
export const mapWords: Dictionary<MapWord> = {
  id,
  en: () => import('./map.words.en.js').then((module) => module.words),
};
