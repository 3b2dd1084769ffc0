import { holdsWord, type IndexEntry } from './index-entry.js';

const weights: readonly (readonly [field: string, weight: number])[] = [
  ['name', 4],
  ['title', 4],
  ['tags', 2],
  ['groups', 2],
  ['text', 1],
];

/** How many of the words must be there: all of two, all but one of five, 80 % of more. */
function needed(count: number): number {
  if (count <= 2) return count;
  return count <= 5 ? count - 1 : Math.floor(count * 0.8);
}

/** How well a dataset answers plain words; undefined when it does not. */
export function scoreWords(words: readonly string[], entry: IndexEntry): number | undefined {
  let found = 0;
  let score = 0;
  for (const word of words) {
    const best = Math.max(
      0,
      ...weights.map(([field, weight]) => (holdsWord(entry.words.get(field), word) ? weight : 0)),
    );
    if (best > 0) found += 1;
    score += best;
  }
  return found >= needed(words.length) ? score : undefined;
}
