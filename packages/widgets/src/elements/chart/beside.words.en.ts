import type { BesideWord } from './beside.words.js';

/** What a chart says of its values one by one, in English. */
export const words: Readonly<Record<BesideWord, string>> = {
  point: '{x}: {y}. Point {i} of {n}.',
  pointOf: '{series}, {x}: {y}. Point {i} of {n}.',
  between: '{from} to {to}',
  lowHigh: 'lowest {low}, highest {high}',
  share: '{value} ({share})',
  more: 'Show more rows',
  twin: 'Data of the chart',
};
