import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './further.words.id.js';

/** Key of a text that the finder says of further filters and ways. */
export type FurtherWord = keyof typeof id;

/** What the finder says of further filters and ways. */
export const furtherWords: Dictionary<FurtherWord> = {
  id,
  en: () => import('./further.words.en.js').then((module) => module.words),
};
