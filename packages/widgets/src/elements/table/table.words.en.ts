import type { TableWord } from './table.words.js';

/** What only a table says, in English. */
export const words: Readonly<Record<TableWord, string>> = {
  rows: '{n} rows',
  range: 'Rows {first}–{last} of {total}',
  rangeOpen: 'Rows {first}–{last}',
  sortable: 'Column headings with buttons can be sorted.',
  sortedUp: 'Sorted by {column}, ascending.',
  sortedDown: 'Sorted by {column}, descending.',
  sortedAZ: 'Sorted by {column}, A to Z.',
  sortedZA: 'Sorted by {column}, Z to A.',
  pages: 'Pages of the table {heading}',
  page: 'Page {n}',
  pageOf: 'Page {n} of {total}',
  previous: 'Previous',
  next: 'Next',
  table: 'Data table',
};
