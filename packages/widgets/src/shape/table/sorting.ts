import { listedFields } from './columns.js';

/** One field to sort by. */
export interface Sorting {
  readonly field: string;
  readonly down: boolean;
}

/** Reads an order such as `-mbps, nama`: the first field counts most, a leading `-` puts the largest first. */
export function sortingsOf(text: string): readonly Sorting[] {
  return listedFields(text).map((name) => ({ field: name.replace(/^-/, ''), down: name.startsWith('-') }));
}
