import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './download.words.id.js';

/** Key of a text that the panel of a download says. */
export type DownloadWord = keyof typeof id;

/** What the panel of a download says. */
export const downloadWords: Dictionary<DownloadWord> = {
  id,
  en: () => import('./download.words.en.js').then((module) => module.words),
};
