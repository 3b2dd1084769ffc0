import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './beside.words.id.js';

/** Key of a text that a chart says of its values. */
export type BesideWord = keyof typeof id;

/** What a chart says of its values. */
export const besideWords: Dictionary<BesideWord> = {
  id,
  en: () => import('./beside.words.en.js').then((module) => module.words),
};
