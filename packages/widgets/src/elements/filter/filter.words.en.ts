import type { FilterWord } from './filter.words.js';

/** What only a filter says, in English. */
export const words: Readonly<Record<FilterWord, string>> = {
  all: 'All',
  option: '{value} ({count})',
};
