import type { TableWord } from './table.words.js';

/** What only a table says, in English. */
export const words: Readonly<Record<TableWord, string>> = {
  rows: '{n} rows',
  range: 'Rows {first}–{last} of {total}',
  rangeOpen: 'Rows {first}–{last}',
  sortable: 'Column headings with buttons can be sorted.',
  pages: 'Pages of the table {heading}',
  page: 'Page {n}',
  pageOf: 'Page {n} of {total}',
  previous: 'Previous',
  next: 'Next',
  table: 'Data table',
};
