import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './filter.words.id.js';

/** Key of a text that only a filter says. */
export type FilterWord = keyof typeof id;

/** What only a filter says. */
export const filterWords: Dictionary<FilterWord> = {
  id,
  en: () => import('./filter.words.en.js').then((module) => module.words),
};
