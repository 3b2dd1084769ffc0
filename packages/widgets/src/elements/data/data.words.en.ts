import type { DataWord } from './data.words.js';

/** What only a lender says, in English. */
export const words: Readonly<Record<DataWord, string>> = {
  filtered: 'Filtered by {filters}.',
  unfiltered: 'All data is shown.',
};
