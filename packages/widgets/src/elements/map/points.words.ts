import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './points.words.id.js';

/** Key of a text that a map says of points. */
export type PointWord = keyof typeof id;

/** What a map says of points. */
export const pointWords: Dictionary<PointWord> = {
  id,
  en: () => import('./points.words.en.js').then((module) => module.words),
};
