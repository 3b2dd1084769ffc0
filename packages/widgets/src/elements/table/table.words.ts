import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './table.words.id.js';

/** Key of a text that only a table says. */
export type TableWord = keyof typeof id;

/** What only a table says. */
export const tableWords: Dictionary<TableWord> = {
  id,
  en: () => import('./table.words.en.js').then((module) => module.words),
};
