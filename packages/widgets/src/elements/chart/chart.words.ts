import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './chart.words.id.js';

/** Key of a text that only a chart says. */
export type ChartWord = keyof typeof id;

/** What only a chart says. */
export const chartWords: Dictionary<ChartWord> = {
  id,
  en: () => import('./chart.words.en.js').then((module) => module.words),
};
