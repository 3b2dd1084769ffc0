import { type Sorting, sortingsOf } from './sorting.js';

/** Writes an order as `sortingsOf` reads it. */
export function sortText(sortings: readonly Sorting[]): string {
  return sortings
    .map(({ field, down }) => {
      const text = `${down ? '-' : ''}${field}`;
      return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(', ');
}

/**
 * The order after a press of a heading: by that field alone, or, `further`, by it after the others. A further press turns it
 * around; one more takes a `further` field away again. Amounts begin with the largest.
 */
export function nextSort(text: string, field: string, amounts: boolean, further: boolean): string {
  const before = sortingsOf(text);
  const known = before.find((key) => key.field === field);
  const next = { field, down: known === undefined ? amounts : !known.down };
  if (!further) return sortText([next]);
  if (known === undefined) return sortText([...before, next]);
  return sortText(before.flatMap((key) => (key !== known ? key : known.down === amounts ? next : [])));
}
