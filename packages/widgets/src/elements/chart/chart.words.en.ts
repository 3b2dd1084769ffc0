import type { ChartWord } from './chart.words.js';

/** What only a chart says at once, in English. */
export const words: Readonly<Record<ChartWord, string>> = {
  view: 'View',
  chart: 'Chart',
  table: 'Table',
  interactive: 'interactive chart',
  hint: 'Use the arrow keys to explore data points. Press Esc to leave.',
  rest: 'Other',
  count: 'Number',
  measured: '{label} ({unit})',
};
