import type { ActingWord } from './acting.words.js';

/** What a chart says of the way that a reader took into its data, in English. */
export const words: Readonly<Record<ActingWord, string>> = {
  hintRange: 'Shift with the arrow keys chooses a part of the time axis.',
  hintLevels: 'Enter goes to the next level, Backspace back.',
  trail: 'Chosen part',
  back: 'Back',
  showAll: 'Show all',
  within: 'Only {name}.',
  whole: 'All data is shown.',
  range: '{from} to {to} chosen. Enter shows this part, Esc lets go of it.',
};
