import type { FurtherWord } from './further.words.js';

/** What only some kinds of chart say, in English. */
export const words: Readonly<Record<FurtherWord, string>> = {
  oneAxis: 'Columns and line share one axis.',
  twoAxes: 'Columns use the left axis, the line the right one.',
  sum: 'sum',
  avg: 'average',
  min: 'lowest',
  max: 'highest',
  median: 'median',
  distinct: 'different values',
  misfitLine: 'This chart is not complete. Say what its line shows, e.g. line="sum(…)".',
  misfitSeries: 'This chart does not fit: kind="{kind}" cannot be divided by series. Remove series, or use kind="bar".',
  misfitParts: 'This chart does not fit: {y} is not part of a whole. Use y="count()" or y="sum(…)", or kind="bar".',
  misfitNegative: 'This chart does not fit: a negative value ({value}) is no part of a whole. Use kind="bar".',
  misfitZero: 'This chart does not fit: all values are zero, so there are no parts. Use kind="bar".',
  misfitStack: 'This chart does not fit: a negative value ({value}) cannot be stacked. Use kind="line".',
  misfitNumbers:
    'This chart does not fit: the column “{x}” does not hold numbers alone. Choose a column of numbers for x, or use kind="column".',
  misfitMeasure: 'This chart does not fit: a histogram counts rows. Use y="count()", or kind="column".',
};
