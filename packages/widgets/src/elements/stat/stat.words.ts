import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './stat.words.id.js';

/** Key of a text that only a key figure says. */
export type StatWord = keyof typeof id;

/** What only a key figure says. */
export const statWords: Dictionary<StatWord> = {
  id,
  en: () => import('./stat.words.en.js').then((module) => module.words),
};
