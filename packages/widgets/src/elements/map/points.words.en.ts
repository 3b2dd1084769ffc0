import type { PointWord } from './points.words.js';

/** What a map says of points, in English. */
export const words: Readonly<Record<PointWord, string>> = {
  pointSentence: 'The map shows {n} of {total} rows; the number in a circle counts points that lie close together.',
  categorySentence: 'The map shows {n} points; their shape and colour follow “{label}”.',
  categoryColour: 'The colour of a circle follows “{label}”.',
  sizeSentence: 'The area of a circle shows “{label}”: {n} points, the largest is {most}.',
  heatSentence: 'The colour shows how many points lie in each cell: {n} points, at most {most} in one cell.',
  density: 'Points per cell',
  range: '{from}–{to}',
  unplaced: '{n} rows without a valid place; see the table.',
  swapped: '{n} rows with latitude and longitude exchanged were mended.',
  lineSentence: 'The map shows {n} lines.',
  lineCategories: 'The map shows {n} lines; their colour follows “{label}”.',
  viewOnly: '{n} of {total} rows were read: those that lie in the part of the map in view and around it.',
  viewCut: '{n} of {here} rows in this part of the map are shown, of {total} in all. Zoom in to see all of them.',
  viewComing: 'Loading the rows in this part of the map, of {total} in all…',
  noLine: '{n} rows without a line that can be read; see the table.',
};
