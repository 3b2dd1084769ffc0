import type { FinderRows } from './finder-rows.js';

/** The further rows of a finder, by its element: known to its map without the part that reads them. */
export const finders = new WeakMap<object, FinderRows>();
