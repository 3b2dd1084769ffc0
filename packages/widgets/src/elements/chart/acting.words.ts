import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './acting.words.id.js';

/** Key of a text that a chart says of the way that a reader took into its data. */
export type ActingWord = keyof typeof id;

/** What a chart says of the way that a reader took into its data. */
export const actingWords: Dictionary<ActingWord> = {
  id,
  en: () => import('./acting.words.en.js').then((module) => module.words),
};
