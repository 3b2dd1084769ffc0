import type { StatWord } from './stat.words.js';

/** What only a key figure says, in English. */
export const words: Readonly<Record<StatWord, string>> = {
  up: 'up {change} compared with {label}',
  down: 'down {change} compared with {label}',
  same: 'the same as {label}',
  target: 'target {value} ({share} reached)',
};
