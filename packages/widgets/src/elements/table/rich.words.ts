import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './rich.words.id.js';

/** Key of a text that the rich drawing of a table says. */
export type RichWord = keyof typeof id;

/** What the rich drawing of a table says. */
export const richWords: Dictionary<RichWord> = {
  id,
  en: () => import('./rich.words.en.js').then((module) => module.words),
};
