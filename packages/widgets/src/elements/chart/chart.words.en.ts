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
  counted: '{n} values.',
  only: 'Only one value: {value} ({place}).',
  extremes: 'Highest {high} ({highPlace}), lowest {low} ({lowPlace}).',
  equal: 'All values are the same: {value}.',
  change: 'From {first} ({firstPlace}) to {last} ({lastPlace}).',
  missing: '{n} values have no data.',
  none: 'There is no value that can be drawn.',
  cut: 'The value axis does not start at zero.',
  leftOut: '{n} other series are not drawn.',
  withoutPlace: '{n} rows without {label} are not drawn.',
};
