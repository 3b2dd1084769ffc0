import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './map-pane.words.id.js';

/** Key of a text that every map says. */
export type PaneWord = keyof typeof id;

/** What every map says. */
export const paneWords: Dictionary<PaneWord> = {
  id,
  en: () => import('./map-pane.words.en.js').then((module) => module.words),
};
