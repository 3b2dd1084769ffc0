import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './frame.words.id.js';

/** Key of a text that is said around a body. */
export type FrameWord = keyof typeof id;

/** What is said around a body. */
export const frameWords: Dictionary<FrameWord> = {
  id,
  en: () => import('./frame.words.en.js').then((module) => module.words),
};
