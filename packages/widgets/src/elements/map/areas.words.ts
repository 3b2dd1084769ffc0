import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './areas.words.id.js';

/** Key of a text that a map says of areas. */
export type AreaWord = keyof typeof id;

/** What a map says of areas. */
export const areaWords: Dictionary<AreaWord> = {
  id,
  en: () => import('./areas.words.en.js').then((module) => module.words),
};
