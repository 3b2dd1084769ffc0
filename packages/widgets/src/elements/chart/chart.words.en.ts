import type { ChartWord } from './chart.words.js';

/** What only a chart says at once, in English. */
export const words: Readonly<Record<ChartWord, string>> = {
  chart: 'Chart',
  rest: 'Other',
  count: 'Number',
  measured: '{label} ({unit})',
};
