import type { BesideWord } from './beside.words.js';

/** What a chart says of its values, in English. */
export const words: Readonly<Record<BesideWord, string>> = {
  point: '{x}: {y}. Point {i} of {n}.',
  pointOf: '{series}, {x}: {y}. Point {i} of {n}.',
  between: '{from} to {to}',
  lowHigh: 'lowest {low}, highest {high}',
  share: '{value} ({share})',
  more: 'Show more rows',
  savePng: 'Save as image (PNG)',
  saveSvg: 'Save as image (SVG)',
  saveDrawn: 'Download the chart’s data (CSV)',
  taken: 'Taken {date}',
  twin: 'Data of the chart',
  counted: '{n} values.',
  only: 'Only one value: {value} ({place}).',
  extremes: 'Highest {high} ({highPlace}), lowest {low} ({lowPlace}).',
  equal: 'All values are the same: {value}.',
  change: 'From {first} ({firstPlace}) to {last} ({lastPlace}).',
  missing: '{n} values have no data.',
  ofSeries: '{series}: {text}',
  none: 'There is no value that can be drawn.',
  cut: 'The value axis does not start at zero.',
  leftOut: '{n} other series are not drawn.',
  pointsLeftOut: '{n} smaller ones are not drawn.',
  withoutPlace: '{n} rows without {label} are not drawn.',
};
