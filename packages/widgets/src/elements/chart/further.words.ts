import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './further.words.id.js';

/** Key of a text that only some kinds of chart say. */
export type FurtherWord = keyof typeof id;

/** What only some kinds of chart say. */
export const furtherWords: Dictionary<FurtherWord> = {
  id,
  en: () => import('./further.words.en.js').then((module) => module.words),
};
