import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './data.words.id.js';

/** Key of a text that only a lender says. */
export type DataWord = keyof typeof id;

/** What only a lender says. */
export const dataWords: Dictionary<DataWord> = {
  id,
  en: () => import('./data.words.en.js').then((module) => module.words),
};
