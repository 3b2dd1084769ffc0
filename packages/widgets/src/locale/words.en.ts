import type { Word } from './words.js';

/** What every element may have to say before anything else has arrived, in English. */
export const words: Readonly<Record<Word, string>> = {
  loading: 'Loading data…',
  slow: 'Still loading. Your connection may be slow.',
  network: 'Cannot reach the data portal. Check your connection, then try again.',
  newTab: '(opens in new tab)',
  noValue: 'No data',
  yes: 'Yes',
  no: 'No',
};
