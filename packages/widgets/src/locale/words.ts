import type { Dictionary } from './dictionary.js';
import { words as id } from './words.id.js';

/** Key of a text that every element may say. */
export type Word = keyof typeof id;

/** What every element may have to say. */
export const words: Dictionary<Word> = {
  id,
  en: () => import('./words.en.js').then((module) => module.words),
};
