import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './tools.words.id.js';

/** Key of a text that the tools of a table say. */
export type ToolsWord = keyof typeof id;

/** What the tools of a table say. */
export const toolsWords: Dictionary<ToolsWord> = {
  id,
  en: () => import('./tools.words.en.js').then((module) => module.words),
};
