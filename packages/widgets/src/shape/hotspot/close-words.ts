import { foldText } from './fold-text.js';

/** How many letters may differ: none in short words, one in longer ones, two in long ones. */
function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters that have to be changed, added, left out or exchanged to make one word the other; `most` + 1 when there are more. */
export function wordDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, n) => n),
  ];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}

/** Whether every word of a wish is nearly a word of a folded text, or nearly the beginning of one. */
export function nearlyHolds(searchText: string, wish: string): boolean {
  const there = searchText.split(' ');
  return foldText(wish)
    .split(' ')
    .every((word) => {
      const most = allowed(word);
      return there.some(
        (other) =>
          other.includes(word) ||
          wordDistance(word, other, most) <= most ||
          (other.length > word.length && wordDistance(word, other.slice(0, word.length), most) <= most),
      );
    });
}
