import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './rarer.words.id.js';

/** Key of a text that rarer kinds of chart say. */
export type RarerWord = keyof typeof id;

/** What rarer kinds of chart and what is drawn over a chart say. */
export const rarerWords: Dictionary<RarerWord> = {
  id,
  en: () => import('./rarer.words.en.js').then((module) => module.words),
};
