import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './layers.words.id.js';

/** Key of a text that a map says of further layers. */
export type LayerWord = keyof typeof id;

/** What a map says of further layers. */
export const layerWords: Dictionary<LayerWord> = {
  id,
  en: () => import('./layers.words.en.js').then((module) => module.words),
};
